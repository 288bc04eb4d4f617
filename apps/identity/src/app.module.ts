import { NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { SignInLimits } from './accounts/sign-in-limits.js';
import { SignInLocksController } from './accounts/sign-in-locks.controller.js';
import { SessionsController } from './accounts/sessions.controller.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsService } from './grants/grants.service.js';
import { OrganisationsProjection } from './grants/organisations.projection.js';
import { CurrentIssuer } from './oidc/current-issuer.js';

@Module({
  controllers: [
    AccountsController,
    GrantsController,
    NoticesController,
    OrganisationsProjection,
    SessionsController,
    SignInLocksController,
  ],
  providers: [AccountsService, CurrentIssuer, GrantsService, SignInLimits],
})
export class AppModule {}
