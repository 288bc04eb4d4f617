import { NoticesController } from '@linli/service';
import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from './accounts/accounts.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { demoAgencies } from './demo/sign-ins.js';
import { FederationModule } from './federation/federation.module.js';
import { GrantsModule } from './grants/grants.module.js';
import { OidcModule } from './oidc/oidc.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';

@Module({
  imports: [AgenciesModule.with(demoAgencies), AccountsModule, FederationModule, GrantsModule, OidcModule, MessagesModule, SignInModule],
  controllers: [NoticesController],
})
export class AppModule {}
