import { Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ChangeAgencyClient, EndSecret, MakeAgencyClient } from './agencies.dto.js';
import { AgenciesService } from './agencies.service.js';
import type { AgencyClient } from './agency-client.entity.js';
import { agencyClients } from './agency-clients.resource.js';

@ApiTags('agency-clients')
@ApiBearerAuth()
@Controller('agency-clients')
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAgencyClients', summary: 'The clients of agencies, latest first' })
  list(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.agencies.list(tx, query));
  }

  @Post()
  @ApiOperation({
    operationId: 'makeAgencyClient',
    summary: 'A client for an agency, with its areas; its secret is answered this once',
  })
  make(@Body() { clientId, ...described }: MakeAgencyClient) {
    return this.answerWithSecret((tx) => this.agencies.make(tx, clientId, described));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'agencyClient', summary: 'A client of an agency' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.agencies.view(tx, await agencyClients.load(tx, id)));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeAgencyClient', summary: 'Its name, areas, kinds of data, origins and keys' })
  change(@Target() target: Target, @Body() described: ChangeAgencyClient) {
    return this.answer((tx) => this.agencies.change(tx, target, described));
  }

  @Post(':id/make-secret')
  @ApiOperation({ operationId: 'makeAgencySecret', summary: 'Its next secret, valid beside the one in use; answered this once' })
  makeSecret(@Target() target: Target) {
    return this.answerWithSecret((tx) => this.agencies.makeSecret(tx, target));
  }

  @Post(':id/end-secret')
  @ApiOperation({ operationId: 'endAgencySecret', summary: 'No token is given for it any more' })
  endSecret(@Target() target: Target, @Body() { secretId }: EndSecret) {
    return this.answer((tx) => this.agencies.endSecret(tx, target, secretId));
  }

  @Post(':id/end')
  @ApiOperation({ operationId: 'endAgencyClient', summary: 'It gets no token any more, and holds no role' })
  end(@Target() target: Target) {
    return this.answer((tx) => this.agencies.end(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<AgencyClient>) {
    return this.unitOfWork.run(async (tx) => this.agencies.view(tx, await command(tx)));
  }

  /** An answer that is kept for a repeat is sealed under the Idempotency-Key, which only the caller has (docs/adr/042). */
  private answerWithSecret(command: (tx: Tx) => Promise<{ row: AgencyClient; secret?: string }>) {
    return this.unitOfWork.run(async (tx) => {
      const { row, secret } = await command(tx);
      return { ...(await this.agencies.view(tx, row)), ...(secret ? { secret } : {}) };
    });
  }
}
