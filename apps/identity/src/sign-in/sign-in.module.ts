import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { ClientsModule } from '../clients/clients.module.js';
import { CodesModule } from '../codes/codes.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { FederationModule } from '../federation/federation.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { PrivacyController } from '../privacy/privacy.controller.js';
import { FlowsService } from './flows.service.js';
import { SignInElsewhere } from './sign-in-elsewhere.service.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  imports: [AccountsModule, ClientsModule, CodesModule, FactorsModule, FederationModule, GrantsModule, OidcModule],
  controllers: [PrivacyController],
  providers: [FlowsService, SignInElsewhere, SignInPages, SignInService],
})
export class SignInModule {}
