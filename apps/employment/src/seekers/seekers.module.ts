import { Module } from '@nestjs/common';

import { GroundsModule } from '../grounds/grounds.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { SeekerReader } from './seeker-reader.js';
import { SeekersController } from './seekers.controller.js';
import { SeekersService } from './seekers.service.js';

@Module({
  imports: [GroundsModule, SkillsModule],
  controllers: [SeekersController],
  providers: [SeekersService, SeekerReader],
  exports: [SeekerReader],
})
export class SeekersModule {}
