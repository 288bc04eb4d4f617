import { Module } from '@nestjs/common';

import { CalendarModule } from '../calendar/calendar.module.js';
import { EnrolmentsModule } from '../enrolments/enrolments.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacesModule } from '../places/places.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { EnrolmentImportService } from './enrolment-import.service.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsService } from './sheets.service.js';

@Module({
  imports: [CalendarModule, PeopleModule, PlacesModule, ProgrammesModule, EnrolmentsModule],
  controllers: [SheetsController],
  providers: [EnrolmentImportService, SheetsService],
})
export class SheetsModule {}
