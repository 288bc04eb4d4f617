import { Module } from '@nestjs/common';

import { CredentialsModule } from '../credentials/credentials.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { TrainingModule } from '../training/training.module.js';
import { BadgesController } from './badges.controller.js';
import { BadgesService } from './badges.service.js';
import { IssuerKeys } from './issuer-keys.store.js';

@Module({
  imports: [CredentialsModule, SkillsModule, TrainingModule],
  controllers: [BadgesController],
  providers: [BadgesService, IssuerKeys],
})
export class BadgesModule {}
