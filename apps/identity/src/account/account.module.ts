import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { AddressesModule } from '../addresses/addresses.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { FederationModule } from '../federation/federation.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { NumbersModule } from '../numbers/numbers.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { RecoveriesModule } from '../recoveries/recoveries.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { AccountController } from './account.controller.js';
import { NumbersController } from './numbers.controller.js';
import { OwnAccountService } from './own-account.service.js';

@Module({
  imports: [
    AccountsModule,
    AddressesModule,
    FactorsModule,
    FederationModule,
    GrantsModule,
    NumbersModule,
    OidcModule,
    RecoveriesModule,
    VerificationModule,
  ],
  controllers: [AccountController, NumbersController],
  providers: [OwnAccountService],
})
export class AccountModule {}
