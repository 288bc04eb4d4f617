import { Module } from '@nestjs/common';

import { SchemasModule } from '../schemas/schemas.module.js';
import { FeedSignals } from './feed-signals.js';
import { FeedController } from './feed.controller.js';
import { FeedProjection } from './feed.projection.js';
import { FeedService } from './feed.service.js';
import { FeedStreams } from './feed-streams.js';

@Module({
  imports: [SchemasModule],
  controllers: [FeedController, FeedProjection],
  providers: [FeedService, FeedSignals, FeedStreams],
  exports: [FeedService, FeedSignals],
})
export class FeedModule {}
