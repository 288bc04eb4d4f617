import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PlacesModule } from '../places/places.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { RosterModule } from '../roster/roster.module.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { RegisterController } from './register.controller.js';
import { RegisterHooks } from './register.hooks.js';
import { RegisterService } from './register.service.js';
import { RegisterJobs } from './register.jobs.js';

@Module({
  imports: [PeopleModule, PlacesModule, ProgrammesModule, RosterModule],
  controllers: [AttendanceController, RegisterController],
  providers: [AttendanceService, RegisterService, RegisterJobs, RegisterHooks],
  exports: [RegisterService, RegisterHooks],
})
export class RegisterModule {}
