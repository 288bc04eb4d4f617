import { NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { AgenciesModule } from './agencies/agencies.module.js';
import { FeedModule } from './feed/feed.module.js';
import { SchemasModule } from './schemas/schemas.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

@Module({ imports: [AgenciesModule, FeedModule, SchemasModule, WebhooksModule], controllers: [NoticesController] })
export class AppModule {}
