import { Module } from '@nestjs/common';

import { AreasConsumer } from './areas.consumer.js';
import { AreasController } from './areas.controller.js';
import { AreasService } from './areas.service.js';
import { GridImportService } from './grid-import.service.js';
import { GridStaffController } from './grid-staff.controller.js';
import { GridStaffService } from './grid-staff.service.js';

@Module({
  controllers: [GridStaffController, AreasController, AreasConsumer],
  providers: [AreasService, GridImportService, GridStaffService],
  exports: [AreasService],
})
export class AreasModule {}
