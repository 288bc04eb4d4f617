import { Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { HomeMembersService } from './home-members.service.js';
import type { MicroHome } from './micro-home.entity.js';
import { microHomes } from './micro-home.resource.js';
import { FoundHome, HomeBody, HostBody, JoinBody, ListHomesQuery } from './micro-homes.dto.js';
import { MicroHomesService } from './micro-homes.service.js';

@ApiTags('micro-homes')
@ApiBearerAuth()
@Controller('micro-homes')
export class MicroHomesController {
  constructor(
    private readonly homes: MicroHomesService,
    private readonly members: HomeMembersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'foundMicroHome', summary: 'By staff of the area' })
  found(@Body() body: FoundHome) {
    return this.answer((tx) => this.homes.found(tx, body));
  }

  @Get()
  @ApiOperation({ operationId: 'listMicroHomes', summary: 'Of an area, the oldest first; to its staff the closed ones too' })
  list(@Query() query: ListHomesQuery) {
    return this.unitOfWork.read((tx) => this.homes.list(tx, query));
  }

  @Get('mine')
  @ApiOperation({ operationId: 'myMicroHomes', summary: 'Those the caller hosts or is a member of' })
  mine() {
    return this.unitOfWork.read((tx) => this.homes.mine(tx));
  }

  @Post('host')
  @ApiOperation({ operationId: 'hostMicroHome', summary: 'By the code of staff: the caller is its host' })
  host(@Body() { code }: HostBody) {
    return this.answer((tx) => this.homes.host(tx, code));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'microHome', summary: 'A micro-home, 微家' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.homes.view(tx, await microHomes.load(tx, id)));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeMicroHome', summary: 'By its host or staff of its area' })
  change(@Target() target: Target, @Body() body: HomeBody) {
    return this.answer((tx) => this.homes.change(tx, target, body));
  }

  @Post(':id/invitations')
  @ApiOperation({ operationId: 'inviteHost', summary: 'A code for its next host to enter within two days, told once' })
  invite(@Id() id: string) {
    return this.unitOfWork.run((tx) => this.homes.invite(tx, id));
  }

  @Post(':id/close')
  @ApiOperation({ operationId: 'closeMicroHome', summary: 'Closes a micro-home' })
  close(@Target() target: Target) {
    return this.answer((tx) => this.homes.close(tx, target));
  }

  @Post(':id/reopen')
  @ApiOperation({ operationId: 'reopenMicroHome', summary: 'By staff' })
  reopen(@Target() target: Target) {
    return this.answer((tx) => this.homes.reopen(tx, target));
  }

  @Post(':id/members')
  @ApiOperation({ operationId: 'joinMicroHome', summary: 'With name and number, which only her host reads' })
  async join(@Id() id: string, @Body() body: JoinBody) {
    await this.unitOfWork.run((tx) => this.members.join(tx, id, body));
    return this.one(id);
  }

  @Get(':id/members')
  @ApiOperation({ operationId: 'microHomeMembers', summary: 'For its host, written down' })
  listMembers(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.members.list(tx, id, query));
  }

  @Delete(':id/members/:account')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveMicroHome', summary: 'Oneself, or by its host: name, number and words are gone' })
  async leave(@Id() id: string, @Param('account', ParseUUIDPipe) account: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.members.leave(tx, id, account));
  }

  private answer(command: (tx: Tx) => Promise<MicroHome>) {
    return this.unitOfWork.run(async (tx) => this.homes.view(tx, await command(tx)));
  }
}
