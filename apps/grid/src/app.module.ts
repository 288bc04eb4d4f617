import { AttachmentsModule, LiveModule, NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { AreasModule } from './areas/areas.module.js';
import { BoardController } from './board/board.controller.js';
import { BoardQuery } from './board/board.query.js';
import { FiguresProjection } from './board/figures.projection.js';
import { CaseAttachmentPolicy, CaseTopics } from './cases/case-access.js';
import { CaseViews } from './cases/case-view.js';
import { CasesConsumer } from './cases/cases.consumer.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesQuery } from './cases/cases.query.js';
import { CasesService } from './cases/cases.service.js';
import { EventCasesService } from './cases/event-cases.service.js';
import { MediationsConsumer } from './cases/mediations.consumer.js';
import { MediationsService } from './cases/mediations.service.js';
import { OverdueSweep } from './cases/overdue.sweep.js';
import { RegistrationService } from './cases/registration.service.js';
import { ErrandsConsumer } from './errands/errands.consumer.js';
import { ErrandsController } from './errands/errands.controller.js';
import { ErrandsService } from './errands/errands.service.js';
import { RootCauseJobs } from './root-causes/root-causes.jobs.js';
import { RootCausesController } from './root-causes/root-causes.controller.js';
import { RootCausesService } from './root-causes/root-causes.service.js';

@Module({
  imports: [AreasModule, AttachmentsModule.with(CaseAttachmentPolicy), LiveModule.with(CaseTopics)],
  controllers: [
    BoardController,
    CasesController,
    CasesConsumer,
    MediationsConsumer,
    FiguresProjection,
    ErrandsController,
    ErrandsConsumer,
    RootCausesController,
    NoticesController,
  ],
  providers: [
    BoardQuery,
    CaseViews,
    CasesQuery,
    CasesService,
    RegistrationService,
    EventCasesService,
    MediationsService,
    OverdueSweep,
    ErrandsService,
    RootCausesService,
    RootCauseJobs,
  ],
})
export class AppModule {}
