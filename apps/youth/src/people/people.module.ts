import { Module } from '@nestjs/common';

import { CalendarModule } from '../calendar/calendar.module.js';
import { ChildReader } from './child-reader.js';
import { ChildrenService } from './children.service.js';
import { GuardiansService } from './guardians.service.js';
import { PeopleController } from './people.controller.js';
import { RetainedJobs } from './retained.jobs.js';
import { WithdrawalService } from './withdrawal.service.js';

@Module({
  imports: [CalendarModule],
  controllers: [PeopleController],
  providers: [ChildReader, ChildrenService, GuardiansService, WithdrawalService, RetainedJobs],
  exports: [ChildReader, ChildrenService],
})
export class PeopleModule {}
