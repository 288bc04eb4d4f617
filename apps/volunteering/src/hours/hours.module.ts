import { Module } from '@nestjs/common';

import { TeamsModule } from '../teams/teams.module.js';
import { HoursConsumer } from './hours.consumer.js';
import { HoursController } from './hours.controller.js';
import { HoursService } from './hours.service.js';

@Module({
  imports: [TeamsModule],
  controllers: [HoursController, HoursConsumer],
  providers: [HoursService],
  exports: [HoursService],
})
export class HoursModule {}
