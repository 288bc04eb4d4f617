import { Module } from '@nestjs/common';

import { ApplicationsModule } from '../applications/applications.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SkillsModule } from '../skills/skills.module.js';
import { PostersConsumer } from './posters.consumer.js';
import { PostersController } from './posters.controller.js';
import { PostersService } from './posters.service.js';
import { SharingController } from './sharing.controller.js';
import { SharingService } from './sharing.service.js';

@Module({
  imports: [ApplicationsModule, JobsModule, SkillsModule],
  controllers: [SharingController, PostersController, PostersConsumer],
  providers: [SharingService, PostersService],
})
export class SharingModule {}
