import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { GrantsController } from './grants.controller.js';
import { GrantsJobs } from './grants.jobs.js';
import { GrantsService } from './grants.service.js';

@Module({
  imports: [AccountsModule, OrganisationsModule],
  controllers: [GrantsController],
  providers: [GrantsService, GrantsJobs],
  exports: [GrantsService],
})
export class GrantsModule {}
