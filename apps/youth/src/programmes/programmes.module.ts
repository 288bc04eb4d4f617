import { Module } from '@nestjs/common';

import { CalendarModule } from '../calendar/calendar.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacesModule } from '../places/places.module.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesService } from './programmes.service.js';
import { ProgrammesJobs } from './programmes.jobs.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [CalendarModule, PeopleModule, PlacesModule],
  controllers: [ProgrammesController],
  providers: [ProgrammesService, ProgrammesJobs, SessionsService],
})
export class ProgrammesModule {}
