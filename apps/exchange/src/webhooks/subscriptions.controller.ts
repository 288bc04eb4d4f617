import { DomainError } from '@linli/problems';
import { Id, Serves, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import type { Subscription } from './subscription.entity.js';
import { subscriptions } from './subscription.resource.js';
import { ChangeSubscription, MakeSubscription, ReplaySubscription, SubscriptionsQuery } from './subscriptions.dto.js';
import { SubscriptionsService } from './subscriptions.service.js';

@ApiTags('subscriptions')
@ApiBearerAuth()
@Serves('person', 'client:any')
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly service: SubscriptionsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubscriptions', summary: 'The client’s own, or all of them for whoever administers the district' })
  list(@Query() { account, ...asked }: SubscriptionsQuery) {
    return this.unitOfWork.read((tx) => this.service.list(tx, asked, account));
  }

  @Post()
  @Serves('client:any')
  @ApiOperation({
    operationId: 'makeSubscription',
    summary: 'Has events sent to an address, once that has allowed it; its secret is answered this once',
  })
  make(@Body() { after, ...described }: MakeSubscription) {
    return this.answerWithSecret((tx) => this.service.make(tx, described, after));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'subscription', summary: 'A subscription' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.service.view(tx, await subscriptions.load(tx, id)));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeSubscription', summary: 'Its address and filters; it is asked anew whether it allows it' })
  change(@Target() target: Target, @Body() described: ChangeSubscription) {
    return this.answer((tx) => this.service.change(tx, target, described));
  }

  @Post(':id/confirm')
  @ApiOperation({ operationId: 'confirmSubscription', summary: 'Its receiver is asked once more whether it allows it' })
  confirm(@Target() target: Target) {
    return this.answer((tx) => this.service.confirm(tx, target));
  }

  @Post(':id/disable')
  @ApiOperation({ operationId: 'disableSubscription', summary: 'Nothing is sent until it is confirmed again; what comes meanwhile waits' })
  disable(@Target() target: Target) {
    return this.answer((tx) => this.service.disable(tx, target));
  }

  @Post(':id/replay')
  @ApiOperation({ operationId: 'replaySubscription', summary: 'Sends again what came behind a cursor, or since a moment' })
  replay(@Target() target: Target, @Body() { after, since }: ReplaySubscription) {
    if ((after === undefined) === (since === undefined))
      throw new DomainError('validation-failed', { errors: [{ pointer: '/after', code: after === undefined ? 'required' : 'unknown' }] });
    const from = after === undefined ? { since: new Date(since!) } : { after };
    return this.answer((tx) => this.service.replay(tx, target, from));
  }

  @Post(':id/make-secret')
  @ApiOperation({ operationId: 'makeSubscriptionSecret', summary: 'Its next secret, valid beside the one before; answered this once' })
  makeSecret(@Target() target: Target) {
    return this.answerWithSecret((tx) => this.service.makeSecret(tx, target));
  }

  @Post(':id/end-secret')
  @ApiOperation({ operationId: 'endSubscriptionSecret', summary: 'The secret before is valid no more' })
  endSecret(@Target() target: Target) {
    return this.answer((tx) => this.service.endSecret(tx, target));
  }

  @Post(':id/end')
  @ApiOperation({ operationId: 'endSubscription', summary: 'Nothing is sent any more' })
  end(@Target() target: Target) {
    return this.answer((tx) => this.service.end(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Subscription>) {
    return this.unitOfWork.run(async (tx) => this.service.view(tx, await command(tx)));
  }

  /** An answer that is kept for a repeat is sealed under the Idempotency-Key, which only the caller has (docs/adr/042). */
  private answerWithSecret(command: (tx: Tx) => Promise<{ row: Subscription; secret: string }>) {
    return this.unitOfWork.run(async (tx) => {
      const { row, secret } = await command(tx);
      return { ...(await this.service.view(tx, row)), secret };
    });
  }
}
