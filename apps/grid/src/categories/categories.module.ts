import { Module } from '@nestjs/common';

import { CategoriesConsumer } from './categories.consumer.js';
import { CategoriesController } from './categories.controller.js';
import { CategoriesService } from './categories.service.js';
import { ClocksService } from './clocks.service.js';

@Module({
  controllers: [CategoriesController, CategoriesConsumer],
  providers: [CategoriesService, ClocksService],
  exports: [CategoriesService, ClocksService],
})
export class CategoriesModule {}
