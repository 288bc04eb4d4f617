import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PlacesModule } from '../places/places.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsService } from './enrolments.service.js';
import { EnrolmentsJobs } from './enrolments.jobs.js';

@Module({
  imports: [PeopleModule, PlacesModule, ProgrammesModule],
  controllers: [EnrolmentsController],
  providers: [EnrolmentsService, EnrolmentsJobs],
  exports: [EnrolmentsService],
})
export class EnrolmentsModule {}
