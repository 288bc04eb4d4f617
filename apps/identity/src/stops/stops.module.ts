import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { StopsController } from './stops.controller.js';
import { StopsService } from './stops.service.js';

/** Accounts of people who work here that are stopped. */
@Module({ imports: [AccountsModule, GrantsModule, OidcModule], controllers: [StopsController], providers: [StopsService] })
export class StopsModule {}
