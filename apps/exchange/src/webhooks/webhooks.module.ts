import { Module } from '@nestjs/common';

import { AgenciesModule } from '../agencies/agencies.module.js';
import { FeedModule } from '../feed/feed.module.js';
import { SchemasModule } from '../schemas/schemas.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { Dispatcher } from './dispatcher.js';
import { Receivers } from './receivers.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { SubscriptionsService } from './subscriptions.service.js';

@Module({
  imports: [AgenciesModule, FeedModule, SchemasModule],
  controllers: [SubscriptionsController, DeliveriesController],
  providers: [SubscriptionsService, DeliveriesService, Dispatcher, Receivers],
})
export class WebhooksModule {}
