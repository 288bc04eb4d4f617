import { Places } from '@linli/enrolment';
import { Module } from '@nestjs/common';

import { CredentialsModule } from '../credentials/credentials.module.js';
import { SeekersModule } from '../seekers/seekers.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { CoursesService } from './courses.service.js';
import { TraineeHooks } from './trainee.hooks.js';
import { TraineesService } from './trainees.service.js';
import { TrainingController } from './training.controller.js';
import { TrainingJobs } from './training.jobs.js';

@Module({
  imports: [CredentialsModule, SeekersModule, SkillsModule],
  controllers: [TrainingController],
  providers: [Places, CoursesService, TraineesService, TrainingJobs, TraineeHooks],
  exports: [TraineesService, TraineeHooks],
})
export class TrainingModule {}
