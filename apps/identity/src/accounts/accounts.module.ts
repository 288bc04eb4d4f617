import { Module } from '@nestjs/common';

import { ClientsModule } from '../clients/clients.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInLocksController } from './sign-in-locks.controller.js';

@Module({
  imports: [ClientsModule],
  controllers: [AccountsController, SignInLocksController],
  providers: [AccountsService, SignInLimits],
  exports: [AccountsService, SignInLimits],
})
export class AccountsModule {}
