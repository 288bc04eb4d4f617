import { Config } from '@linli/service';
import { Module, type DynamicModule } from '@nestjs/common';

import { AgencyClients, type AgencyClient } from './agency-clients.js';

@Module({})
export class AgenciesModule {
  /** @param registered the agencies that this district knows, for every feature that asks for `AgencyClients` */
  static with(registered: (config: Config) => readonly AgencyClient[]): DynamicModule {
    return {
      module: AgenciesModule,
      global: true,
      providers: [{ provide: AgencyClients, inject: [Config], useFactory: (config: Config) => new AgencyClients(registered(config)) }],
      exports: [AgencyClients],
    };
  }
}
