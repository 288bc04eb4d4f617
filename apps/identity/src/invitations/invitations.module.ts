import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { AcceptanceService } from './acceptance.service.js';
import { FirstAdministrator } from './first-administrator.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsJobs } from './invitations.jobs.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  imports: [AccountsModule, GrantsModule, MessagesModule],
  controllers: [InvitationsController],
  providers: [InvitationsService, AcceptanceService, FirstAdministrator, InvitationsJobs],
})
export class InvitationsModule {}
