import { Module } from '@nestjs/common';

import { EmployersModule } from '../employers/employers.module.js';
import { GroundsModule } from '../grounds/grounds.module.js';
import { HistoryModule } from '../history/history.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { WordingModule } from '../wording/wording.module.js';
import { JobHooks } from './job.hooks.js';
import { JobsController } from './jobs.controller.js';
import { JobsService } from './jobs.service.js';
import { JobExpiryJobs } from './job-expiry.jobs.js';

@Module({
  imports: [EmployersModule, GroundsModule, HistoryModule, SkillsModule, WordingModule],
  controllers: [JobsController],
  providers: [JobsService, JobExpiryJobs, JobHooks],
  exports: [JobsService, JobHooks],
})
export class JobsModule {}
