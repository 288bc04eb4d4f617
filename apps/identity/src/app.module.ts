import { NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { AccountsModule } from './accounts/accounts.module.js';
import { AgenciesModule } from './agencies/agencies.module.js';
import { GrantsModule } from './grants/grants.module.js';
import { OidcModule } from './oidc/oidc.module.js';

@Module({
  imports: [AccountsModule, GrantsModule, AgenciesModule, OidcModule],
  controllers: [NoticesController],
})
export class AppModule {}
