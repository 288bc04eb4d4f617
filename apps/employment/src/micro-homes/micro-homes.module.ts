import { Module } from '@nestjs/common';

import { ApplicationsModule } from '../applications/applications.module.js';
import { GroundsModule } from '../grounds/grounds.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { SeekersModule } from '../seekers/seekers.module.js';
import { TrainingModule } from '../training/training.module.js';
import { ConsentsService } from './consents.service.js';
import { HomeMembersService } from './home-members.service.js';
import { MediationsService } from './mediations.service.js';
import { MicroHomesController } from './micro-homes.controller.js';
import { MicroHomesService } from './micro-homes.service.js';
import { NeedReader } from './need-reader.js';
import { NeedsConsumer } from './needs.consumer.js';
import { NeedsController } from './needs.controller.js';
import { NeedsQuery } from './needs.query.js';
import { NeedsService } from './needs.service.js';

@Module({
  imports: [ApplicationsModule, GroundsModule, JobsModule, SeekersModule, TrainingModule],
  controllers: [MicroHomesController, NeedsController, NeedsConsumer],
  providers: [MicroHomesService, HomeMembersService, NeedReader, NeedsService, ConsentsService, MediationsService, NeedsQuery],
  exports: [HomeMembersService],
})
export class MicroHomesModule {}
