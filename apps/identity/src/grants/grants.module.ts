import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { OrganisationsProjection } from './organisations.projection.js';

@Module({
  imports: [AccountsModule],
  controllers: [GrantsController, OrganisationsProjection],
  providers: [GrantsService],
  exports: [GrantsService],
})
export class GrantsModule {}
