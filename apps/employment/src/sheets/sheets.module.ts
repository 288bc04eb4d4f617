import { Module } from '@nestjs/common';

import { ApplicationsModule } from '../applications/applications.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { GroundsModule } from '../grounds/grounds.module.js';
import { HistoryModule } from '../history/history.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { WordingModule } from '../wording/wording.module.js';
import { JobImportService } from './job-import.service.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsService } from './sheets.service.js';

@Module({
  imports: [ApplicationsModule, EmployersModule, GroundsModule, HistoryModule, JobsModule, SkillsModule, WordingModule],
  controllers: [SheetsController],
  providers: [JobImportService, SheetsService],
})
export class SheetsModule {}
