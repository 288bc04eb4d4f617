import { Id, UnitOfWork } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import * as dto from './roster.dto.js';
import { RosterService } from './roster.service.js';

@ApiTags('programmes')
@ApiBearerAuth()
@Controller()
export class RosterController {
  constructor(
    private readonly roster: RosterService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('programmes/:id/roster')
  @ApiOperation({ operationId: 'listRoster', summary: 'Who leads a programme, with their screening' })
  async people(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.roster.list(tx, id)) };
  }

  @Post('programmes/:id/roster')
  @ApiOperation({ operationId: 'addToRoster', summary: 'Only whoever was screened within twelve months' })
  addPerson(@Id() id: string, @Body() body: dto.AddToRoster) {
    return this.unitOfWork.run(async (tx) => {
      await this.roster.add(tx, id, body);
      return { items: await this.roster.list(tx, id) };
    });
  }

  @Get('programmes/:id/roster/candidates')
  @ApiOperation({
    operationId: 'listRosterCandidates',
    summary: 'Whom staff may choose from: by role, with until when their screening holds',
  })
  async candidates(@Id() id: string, @Query() { role }: dto.ListCandidates) {
    return { items: await this.unitOfWork.read((tx) => this.roster.candidates(tx, id, role)) };
  }

  @Delete('programmes/:id/roster/:accountId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeFromRoster', summary: 'Takes somebody off the roster' })
  async removePerson(@Id() id: string, @Id('accountId') accountId: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.roster.remove(tx, id, accountId));
  }

  @Put('screenings/:accountId')
  @ApiOperation({ operationId: 'enterScreening', summary: 'When somebody was screened' })
  screen(@Id('accountId') accountId: string, @Body() body: dto.EnterScreening) {
    return this.unitOfWork.run((tx) => this.roster.screen(tx, accountId, body));
  }
}
