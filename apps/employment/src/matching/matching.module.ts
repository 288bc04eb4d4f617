import { Module } from '@nestjs/common';

import { CredentialsModule } from '../credentials/credentials.module.js';
import { GroundsModule } from '../grounds/grounds.module.js';
import { JobBoardModule } from '../job-board/job-board.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SeekersModule } from '../seekers/seekers.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { MatchesService } from './matches.service.js';
import { MatchingController } from './matching.controller.js';

@Module({
  imports: [CredentialsModule, GroundsModule, JobBoardModule, JobsModule, SeekersModule, SkillsModule],
  controllers: [MatchingController],
  providers: [MatchesService],
})
export class MatchingModule {}
