import { Module } from '@nestjs/common';

import { ClientsModule } from '../clients/clients.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { AgenciesController } from './agencies.controller.js';
import { AgenciesService } from './agencies.service.js';

@Module({ imports: [ClientsModule, GrantsModule], controllers: [AgenciesController], providers: [AgenciesService] })
export class AgenciesModule {}
