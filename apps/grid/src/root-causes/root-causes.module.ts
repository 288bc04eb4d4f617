import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { CategoriesModule } from '../categories/categories.module.js';
import { RootCausesController } from './root-causes.controller.js';
import { RootCauseJobs } from './root-causes.jobs.js';
import { RootCausesService } from './root-causes.service.js';

@Module({
  imports: [AreasModule, CasesModule, CategoriesModule],
  controllers: [RootCausesController],
  providers: [RootCausesService, RootCauseJobs],
})
export class RootCausesModule {}
