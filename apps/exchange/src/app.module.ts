import { Module } from '@nestjs/common';

import { FeedModule } from './feed/feed.module.js';
import { SchemasModule } from './schemas/schemas.module.js';

@Module({ imports: [FeedModule, SchemasModule] })
export class AppModule {}
