import { AREA_CODE } from '@linli/contracts';
import { Id, Serves, Target, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';

import type { Membership } from './membership.entity.js';
import type { MembershipCommand } from './membership.rules.js';
import { OrganisationsService } from './organisations.service.js';
import { TeamsService } from './teams.service.js';

class NameBody {
  @ApiProperty({ example: '华阳二矿青年志愿者服务队' }) @IsString() @Length(2, 60) 'zh-CN'!: string;
  @ApiPropertyOptional({ example: 'Youth volunteers of Huayang No. 2 mine' }) @IsOptional() @IsString() @Length(2, 80) en?: string;
}

class TeamName {
  @ApiProperty({ type: NameBody }) @IsDefined() @ValidateNested() @Type(() => NameBody) name!: NameBody;
}

class Organisation extends TeamName {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}

@ApiTags('teams')
@ApiBearerAuth()
@Controller()
export class TeamsController {
  constructor(
    private readonly teams: TeamsService,
    private readonly organisations: OrganisationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('teams')
  @Serves('person', 'client:teams')
  @ApiOperation({ operationId: 'listTeams', summary: 'The teams of volunteers' })
  async list() {
    return { items: await this.unitOfWork.read((tx) => this.teams.list(tx)) };
  }

  @Post('teams')
  @ApiOperation({ operationId: 'enterOrganisation', summary: 'Staff enter an organisation from outside as a team' })
  found(@Body() { name, area }: Organisation) {
    return this.unitOfWork.run((tx) => this.organisations.found(tx, inBoth(name), area));
  }

  @Put('teams/:id')
  @ApiOperation({ operationId: 'renameOrganisation', summary: 'Another name for a team’s organisation' })
  rename(@Target() target: Target, @Body() { name }: TeamName) {
    return this.unitOfWork.run((tx) => this.organisations.rename(tx, target, inBoth(name)));
  }

  @Post('teams/:id/close')
  @ApiOperation({ operationId: 'closeOrganisation', summary: 'Its members leave with it' })
  close(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.organisations.close(tx, target));
  }

  @Get('teams/:id/memberships')
  @ApiOperation({ operationId: 'listMembers', summary: 'For those who lead the team or oversee it' })
  async members(@Id() id: string) {
    return {
      items: (await this.unitOfWork.read((tx) => this.teams.members(tx, id))).map((member) => ({
        ...viewOf(member),
        skills: member.skills ?? [],
        screening: member.screening,
      })),
    };
  }

  @Post('teams/:id/memberships')
  @ApiOperation({ operationId: 'applyForMembership', summary: 'Asks to join a team' })
  apply(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.teams.apply(tx, id)));
  }

  @Get('memberships')
  @ApiOperation({ operationId: 'myMemberships', summary: 'One’s own teams' })
  async mine() {
    return { items: (await this.unitOfWork.read((tx) => this.teams.mine(tx))).map(viewOf) };
  }

  @Post('memberships/:id/activate')
  @ApiOperation({ operationId: 'activateMembership', summary: 'Takes a member in, or back' })
  activate(@Target() target: Target) {
    return this.change(target, 'activate');
  }

  @Post('memberships/:id/suspend')
  @ApiOperation({ operationId: 'suspendMembership', summary: 'A member takes no part for the time being' })
  suspend(@Target() target: Target) {
    return this.change(target, 'suspend');
  }

  @Post('memberships/:id/leave')
  @ApiOperation({ operationId: 'leaveTeam', summary: 'Leaves a team, or lets a member go' })
  leave(@Target() target: Target) {
    return this.change(target, 'leave');
  }

  private change(target: Target, command: MembershipCommand) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.teams.change(tx, target, command)));
  }
}

const viewOf = ({ id, team_id: teamId, account_id: accountId, state, version, since }: Membership) => ({
  id,
  teamId,
  accountId,
  state,
  version,
  since,
});
/** Who gives no English name is called by the Chinese one. */
const inBoth = (name: NameBody) => ({ 'zh-CN': name['zh-CN'], en: name.en ?? name['zh-CN'] });
