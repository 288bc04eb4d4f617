import { NoticesController } from '@linli/service';
import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountModule } from './account/account.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { DependantsModule } from './dependants/dependants.module.js';
import { FederationModule } from './federation/federation.module.js';
import { GrantsModule } from './grants/grants.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { OidcModule } from './oidc/oidc.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { RecoveriesModule } from './recoveries/recoveries.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { StopsModule } from './stops/stops.module.js';

@Module({
  imports: [
    AccountModule,
    AccountsModule,
    DependantsModule,
    FederationModule,
    GrantsModule,
    AgenciesModule,
    InvitationsModule,
    OidcModule,
    MessagesModule,
    OrganisationsModule,
    RecoveriesModule,
    SignInModule,
    StopsModule,
  ],
  controllers: [NoticesController],
})
export class AppModule {}
