import { Module } from '@nestjs/common';

import { ApplicationsModule } from '../applications/applications.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { HistoryModule } from '../history/history.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { DeskController } from './desk.controller.js';
import { ReviewsConsumer } from './reviews.consumer.js';

@Module({
  imports: [ApplicationsModule, EmployersModule, HistoryModule, JobsModule],
  controllers: [DeskController, ReviewsConsumer],
})
export class DeskModule {}
