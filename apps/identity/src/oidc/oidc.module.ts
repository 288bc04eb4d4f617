import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CurrentIssuer } from './current-issuer.js';
import { SessionsController } from './sessions.controller.js';

@Module({
  imports: [AccountsModule, AgenciesModule],
  controllers: [SessionsController],
  providers: [CurrentIssuer],
})
export class OidcModule {}
