import { Module } from '@nestjs/common';

import { EmployerRefused } from './employer-refused.js';
import { EmployersController } from './employers.controller.js';
import { EmployersService } from './employers.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

@Module({
  controllers: [EmployersController, MembersController],
  providers: [EmployersService, MembersService, EmployerRefused],
  exports: [EmployerRefused],
})
export class EmployersModule {}
