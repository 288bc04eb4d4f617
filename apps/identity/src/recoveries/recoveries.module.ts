import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { CodesModule } from '../codes/codes.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { FederationModule } from '../federation/federation.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { NumbersModule } from '../numbers/numbers.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { RecoveriesController } from './recoveries.controller.js';
import { RecoveriesService } from './recoveries.service.js';

@Module({
  imports: [AccountsModule, CodesModule, FactorsModule, FederationModule, GrantsModule, MessagesModule, NumbersModule, OidcModule],
  controllers: [RecoveriesController],
  providers: [RecoveriesService],
  exports: [RecoveriesService],
})
export class RecoveriesModule {}
