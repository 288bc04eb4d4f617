import { Module } from '@nestjs/common';

import { AccountsController } from './accounts/accounts.controller.js';
import { SessionsController } from './accounts/sessions.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsService } from './grants/grants.service.js';

@Module({
  controllers: [AccountsController, GrantsController, SessionsController],
  providers: [AccountsService, GrantsService],
})
export class AppModule {}
