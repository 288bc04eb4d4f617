import { HooksModule, LiveModule, NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { ApplicationHooks } from './applications/application.hooks.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { BadgesModule } from './badges/badges.module.js';
import { CredentialsModule } from './credentials/credentials.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EmployerHooks } from './employers/employer.hooks.js';
import { EmployersModule } from './employers/employers.module.js';
import { EmploymentTopics } from './employment-topics.js';
import { GroundsModule } from './grounds/grounds.module.js';
import { HistoryModule } from './history/history.module.js';
import { JobBoardModule } from './job-board/job-board.module.js';
import { JobHooks } from './jobs/job.hooks.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { MicroHomesModule } from './micro-homes/micro-homes.module.js';
import { PieceworkModule } from './piecework/piecework.module.js';
import { SeekerHooks } from './seekers/seeker.hooks.js';
import { SeekersModule } from './seekers/seekers.module.js';
import { SharingModule } from './sharing/sharing.module.js';
import { SheetsModule } from './sheets/sheets.module.js';
import { SkillsModule } from './skills/skills.module.js';
import { TraineeHooks } from './training/trainee.hooks.js';
import { TrainingModule } from './training/training.module.js';
import { WordingModule } from './wording/wording.module.js';

@Module({
  imports: [
    LiveModule.with(EmploymentTopics),
    WordingModule,
    SkillsModule,
    GroundsModule,
    HistoryModule,
    EmployersModule,
    JobsModule,
    SeekersModule,
    ApplicationsModule,
    CredentialsModule,
    TrainingModule,
    BadgesModule,
    JobBoardModule,
    MatchingModule,
    SharingModule,
    DeskModule,
    SheetsModule,
    MicroHomesModule,
    PieceworkModule,
    HooksModule.of(EmployerHooks, [JobsModule, JobHooks]),
    HooksModule.of(SeekerHooks, [ApplicationsModule, ApplicationHooks], [TrainingModule, TraineeHooks]),
  ],
  controllers: [NoticesController],
})
export class AppModule {}
