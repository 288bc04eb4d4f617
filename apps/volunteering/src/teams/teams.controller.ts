import { UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length } from 'class-validator';

import { membershipCommands, type MembershipCommand } from './membership.rules.js';
import { TeamsService, type Membership } from './teams.service.js';

class Application {
  @ApiPropertyOptional({ type: [String], example: ['水电', '驾驶'] }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(1, 30, { each: true }) skills: string[] = [];
}

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('teams')
@ApiBearerAuth()
@Controller()
export class TeamsController {
  constructor(
    private readonly teams: TeamsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('teams')
  @ApiOperation({ operationId: 'listTeams' })
  async list() {
    return { items: await this.unitOfWork.read((tx) => this.teams.list(tx)) };
  }

  @Get('teams/:id/memberships')
  @ApiOperation({ operationId: 'listMembers', summary: 'For those who lead the team or oversee it' })
  async members(@Id() id: string) {
    return { items: (await this.unitOfWork.read((tx) => this.teams.members(tx, id))).map(viewOf) };
  }

  @Post('teams/:id/memberships')
  @ApiOperation({ operationId: 'applyForMembership' })
  apply(@Id() id: string, @Body() { skills }: Application) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.teams.apply(tx, id, skills)));
  }

  @Get('memberships')
  @ApiOperation({ operationId: 'myMemberships' })
  async mine() {
    return { items: (await this.unitOfWork.read((tx) => this.teams.mine(tx))).map(viewOf) };
  }

  @Post('memberships/:id/:command')
  @ApiParam({ name: 'command', enum: membershipCommands })
  @ApiOperation({ operationId: 'changeMembership' })
  change(@Id() id: string, @Param('command', new ParseEnumPipe(membershipCommands)) command: MembershipCommand) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.teams.change(tx, id, command)));
  }
}

const viewOf = ({ id, team_id: teamId, account_id: accountId, state, skills, version, since }: Membership) => ({ id, teamId, accountId, state, skills, version, since });
