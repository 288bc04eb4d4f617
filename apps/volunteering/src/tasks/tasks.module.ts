import { Module } from '@nestjs/common';

import { HoursModule } from '../hours/hours.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { TaskDetails } from './task-details.js';
import { TaskErasureJobs } from './task-erasure.jobs.js';
import { TasksConsumer } from './tasks.consumer.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [HoursModule, TeamsModule],
  controllers: [TasksController, TasksConsumer],
  providers: [TaskDetails, TasksService, TaskErasureJobs],
})
export class TasksModule {}
