import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { ClientsModule } from '../clients/clients.module.js';
import { CurrentIssuer } from './current-issuer.js';
import { SessionsController } from './sessions.controller.js';

@Module({
  imports: [AccountsModule, ClientsModule],
  controllers: [SessionsController],
  providers: [CurrentIssuer],
  exports: [CurrentIssuer],
})
export class OidcModule {}
