import { Module } from '@nestjs/common';

import { ApplicationsModule } from '../applications/applications.module.js';
import { GroundsModule } from '../grounds/grounds.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SeekersModule } from '../seekers/seekers.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { JobBoardController } from './job-board.controller.js';
import { JobsForCaller } from './jobs-for-caller.query.js';

@Module({
  imports: [ApplicationsModule, GroundsModule, JobsModule, SeekersModule, SkillsModule],
  controllers: [JobBoardController],
  providers: [JobsForCaller],
  exports: [JobsForCaller],
})
export class JobBoardModule {}
