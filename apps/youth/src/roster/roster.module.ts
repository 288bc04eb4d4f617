import { Module } from '@nestjs/common';

import { ProgrammesModule } from '../programmes/programmes.module.js';
import { RosterController } from './roster.controller.js';
import { RosterService } from './roster.service.js';
import { RosterJobs } from './roster.jobs.js';
import { VolunteersProjection } from './volunteers.projection.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [RosterController, VolunteersProjection],
  providers: [RosterService, RosterJobs],
})
export class RosterModule {}
