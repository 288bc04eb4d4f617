import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { CategoriesModule } from '../categories/categories.module.js';
import { ReplyTemplatesController } from './reply-templates.controller.js';
import { ReplyTemplatesService } from './reply-templates.service.js';

@Module({
  imports: [AreasModule, CategoriesModule],
  controllers: [ReplyTemplatesController],
  providers: [ReplyTemplatesService],
})
export class ReplyTemplatesModule {}
