import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { ErrandsConsumer } from './errands.consumer.js';
import { ErrandsController } from './errands.controller.js';
import { ErrandsService } from './errands.service.js';

@Module({
  imports: [AreasModule],
  controllers: [ErrandsController, ErrandsConsumer],
  providers: [ErrandsService],
})
export class ErrandsModule {}
