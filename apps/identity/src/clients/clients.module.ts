import { Module } from '@nestjs/common';

import { RegisteredClients } from './registered-clients.js';

@Module({ providers: [RegisteredClients], exports: [RegisteredClients] })
export class ClientsModule {}
