import { Module } from '@nestjs/common';

import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInLocksController } from './sign-in-locks.controller.js';

@Module({
  imports: [AgenciesModule],
  controllers: [AccountsController, SignInLocksController],
  providers: [AccountsService, SignInLimits],
  exports: [AccountsService, SignInLimits],
})
export class AccountsModule {}
