import { AttachmentsModule, LiveModule } from '@linli/service';
import { Module } from '@nestjs/common';

import { AreasController } from './areas/areas.controller.js';
import { AreasService } from './areas/areas.service.js';
import { CaseAttachmentPolicy, CaseTopics } from './cases/case-access.js';
import { CaseViews } from './cases/case-view.js';
import { CasesConsumer } from './cases/cases.consumer.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesQuery } from './cases/cases.query.js';
import { CasesService } from './cases/cases.service.js';
import { OverdueSweep } from './cases/overdue.sweep.js';
import { RegistrationService } from './cases/registration.service.js';

@Module({
  imports: [AttachmentsModule.with(CaseAttachmentPolicy), LiveModule.with(CaseTopics)],
  controllers: [AreasController, CasesController, CasesConsumer],
  providers: [AreasService, CaseViews, CasesQuery, CasesService, RegistrationService, OverdueSweep],
})
export class AppModule {}
