import { Module } from '@nestjs/common';

import { HoursModule } from '../hours/hours.module.js';
import { RegistrationsModule } from '../registrations/registrations.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { AnsweredHails } from './answered-hails.js';
import { DutyController } from './duty.controller.js';
import { DutyService } from './duty.service.js';
import { HailNoticesConsumer } from './hail-notices.consumer.js';
import { HailJobs } from './hail.jobs.js';
import { HailsConsumer } from './hails.consumer.js';
import { HailsController } from './hails.controller.js';
import { HailsQuery } from './hails.query.js';
import { HailsService } from './hails.service.js';

@Module({
  imports: [HoursModule, RegistrationsModule, TeamsModule],
  controllers: [HailsController, DutyController, HailsConsumer, HailNoticesConsumer],
  providers: [DutyService, AnsweredHails, HailsService, HailsQuery, HailJobs],
})
export class HailsModule {}
