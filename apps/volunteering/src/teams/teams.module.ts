import { Module } from '@nestjs/common';

import { RegistrationsModule } from '../registrations/registrations.module.js';
import { OrganisationsService } from './organisations.service.js';
import { TeamsController } from './teams.controller.js';
import { TeamsService } from './teams.service.js';

@Module({
  imports: [RegistrationsModule],
  controllers: [TeamsController],
  providers: [TeamsService, OrganisationsService],
  exports: [TeamsService],
})
export class TeamsModule {}
