import { Module } from '@nestjs/common';

import { SeekersModule } from '../seekers/seekers.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { CredentialsController } from './credentials.controller.js';
import { CredentialsService } from './credentials.service.js';
import { ProvenSkillsProjection } from './proven-skills.projection.js';

@Module({
  imports: [SeekersModule, SkillsModule],
  controllers: [CredentialsController, ProvenSkillsProjection],
  providers: [CredentialsService],
  exports: [CredentialsService],
})
export class CredentialsModule {}
