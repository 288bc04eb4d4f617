import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { CaseViews } from './case-view.js';
import { CasesConsumer } from './cases.consumer.js';
import { CasesController } from './cases.controller.js';
import { CasesQuery } from './cases.query.js';
import { CasesService } from './cases.service.js';
import { EventCasesService } from './event-cases.service.js';
import { MediationsConsumer } from './mediations.consumer.js';
import { MediationsService } from './mediations.service.js';
import { OverdueJobs } from './overdue.jobs.js';
import { RegistrationService } from './registration.service.js';

@Module({
  imports: [AreasModule],
  controllers: [CasesController, CasesConsumer, MediationsConsumer],
  providers: [CaseViews, CasesQuery, CasesService, RegistrationService, EventCasesService, MediationsService, OverdueJobs],
  exports: [CaseViews],
})
export class CasesModule {}
