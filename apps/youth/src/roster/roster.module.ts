import { Module } from '@nestjs/common';

import { ProgrammesModule } from '../programmes/programmes.module.js';
import { RosterController } from './roster.controller.js';
import { RosterService } from './roster.service.js';
import { RosterSweep } from './roster.sweep.js';
import { VolunteersProjection } from './volunteers.projection.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [RosterController, VolunteersProjection],
  providers: [RosterService, RosterSweep],
})
export class RosterModule {}
