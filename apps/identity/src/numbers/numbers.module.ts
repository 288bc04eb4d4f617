import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { CodesModule } from '../codes/codes.module.js';
import { NumberJobs } from './numbers.jobs.js';
import { NumbersService } from './numbers.service.js';

@Module({
  imports: [AccountsModule, CodesModule, MessagesModule],
  providers: [NumbersService, NumberJobs],
  exports: [NumbersService],
})
export class NumbersModule {}
