import { Module } from '@nestjs/common';

import { HistoryModule } from '../history/history.module.js';
import { EmployersController } from './employers.controller.js';
import { EmployersService } from './employers.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [EmployersController, MembersController],
  providers: [EmployersService, MembersService],
})
export class EmployersModule {}
