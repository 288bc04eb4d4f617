import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CodesModule } from '../codes/codes.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { FederationModule } from '../federation/federation.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { PrivacyController } from '../privacy/privacy.controller.js';
import { FlowsService } from './flows.service.js';
import { SignInElsewhere } from './sign-in-elsewhere.service.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  imports: [AccountsModule, AgenciesModule, CodesModule, FactorsModule, FederationModule, OidcModule],
  controllers: [PrivacyController],
  providers: [FlowsService, SignInElsewhere, SignInPages, SignInService],
})
export class SignInModule {}
