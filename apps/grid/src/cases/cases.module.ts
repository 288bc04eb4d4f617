import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { CategoriesModule } from '../categories/categories.module.js';
import { CaseViews } from './case-view.js';
import { CasesConsumer } from './cases.consumer.js';
import { CasesController } from './cases.controller.js';
import { CasesQuery } from './cases.query.js';
import { CaseCountsQuery } from './case-counts.query.js';
import { CasesService } from './cases.service.js';
import { EventCasesService } from './event-cases.service.js';
import { MediationsConsumer } from './mediations.consumer.js';
import { MediationsService } from './mediations.service.js';
import { OverdueJobs } from './overdue.jobs.js';
import { PublicCasesController } from './public-cases.controller.js';
import { PublicCasesQuery } from './public-cases.query.js';
import { RegistrationService } from './registration.service.js';

@Module({
  imports: [AreasModule, CategoriesModule],
  controllers: [PublicCasesController, CasesController, CasesConsumer, MediationsConsumer],
  providers: [
    CaseViews,
    CasesQuery,
    CaseCountsQuery,
    PublicCasesQuery,
    CasesService,
    RegistrationService,
    EventCasesService,
    MediationsService,
    OverdueJobs,
  ],
  exports: [CaseViews],
})
export class CasesModule {}
