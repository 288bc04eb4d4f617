import { Module } from '@nestjs/common';

import { EmployersModule } from '../employers/employers.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SeekersModule } from '../seekers/seekers.module.js';
import { WordingModule } from '../wording/wording.module.js';
import { ApplicationHooks } from './application.hooks.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsService } from './applications.service.js';
import { ApplicationsJobs } from './applications.jobs.js';

@Module({
  imports: [EmployersModule, JobsModule, SeekersModule, WordingModule],
  controllers: [ApplicationsController],
  providers: [ApplicationsService, ApplicationsJobs, ApplicationHooks],
  exports: [ApplicationsService, ApplicationHooks],
})
export class ApplicationsModule {}
