import { Module, type DynamicModule, type Type } from '@nestjs/common';

import { Broker } from '../boot/definition.js';
import { Config } from '../config/config.js';
import { LiveController } from './live.controller.js';
import { LiveService, LiveTopics } from './live.service.js';

/** `GET live` of a service: its topics say who may listen to what. */
@Module({})
export class LiveModule {
  static with(topics: Type<LiveTopics>, imports: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: LiveModule,
      imports,
      controllers: [LiveController],
      providers: [
        { provide: LiveTopics, useClass: topics },
        {
          provide: LiveService,
          inject: [Config, Broker, LiveTopics],
          useFactory: (config: Config, { connection }: Broker, all: LiveTopics) => new LiveService(connection, config.service, all),
        },
      ],
    };
  }
}
