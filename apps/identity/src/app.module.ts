import { Module } from '@nestjs/common';

import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsService } from './accounts/accounts.service.js';
import { SessionsController } from './accounts/sessions.controller.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantsService } from './grants/grants.service.js';
import { OrganisationsProjection } from './grants/organisations.projection.js';

@Module({
  controllers: [AccountsController, GrantsController, OrganisationsProjection, SessionsController],
  providers: [AccountsService, GrantsService],
})
export class AppModule {}
