import { Id, Serves, UnitOfWork } from '@linli/service';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { DeliveriesService } from './deliveries.service.js';
import { DeliveriesQuery } from './subscriptions.dto.js';

@ApiTags('subscriptions')
@ApiBearerAuth()
@Serves('person', 'client:any')
@Controller('subscriptions/:id/deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDeliveries', summary: 'What was sent, waits or is dead, latest first; of the last 30 days' })
  list(@Id() id: string, @Query() { state, ...asked }: DeliveriesQuery) {
    return this.unitOfWork.read((tx) => this.deliveries.list(tx, id, asked, state));
  }

  @Get(':delivery')
  @ApiOperation({ operationId: 'delivery', summary: 'One, with each try: when, how long, what was answered' })
  one(@Id() id: string, @Param('delivery', ParseUUIDPipe) delivery: string) {
    return this.unitOfWork.read((tx) => this.deliveries.one(tx, id, delivery));
  }

  @Post(':delivery/replay')
  @ApiOperation({ operationId: 'replayDelivery', summary: 'Sends one again, under the same webhook-id' })
  replay(@Id() id: string, @Param('delivery', ParseUUIDPipe) delivery: string) {
    return this.unitOfWork.run((tx) => this.deliveries.replay(tx, id, delivery));
  }
}
