import { brokerOptions, JetStreamTransport, Relay, tracedReason, type Sql } from '@linli/events';
import { Logger, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { Config } from '../config/config.js';
import type { Broker } from './definition.js';

/** What carries events: the relay from the log to the service's stream, the transport from all streams to its handlers. */
export function carriers({ service, databaseUrl, natsUrl, masterKey }: Config, { connection }: Broker): Provider[] {
  const logger = new Logger(service);
  const log = (message: string, error?: unknown) => logger.warn(error === undefined ? message : `${message}: ${tracedReason(error)}`);
  const { inboxPrefix } = brokerOptions(natsUrl, service);
  return [
    { provide: Relay, useValue: new Relay({ service, databaseUrl, connection, log, ...(inboxPrefix ? { inboxPrefix } : {}) }) },
    {
      provide: JetStreamTransport,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => {
        const sql: Sql = { query: (text, values) => dataSource.query(text, values) };
        return new JetStreamTransport({ service, connection, sql, databaseUrl, masterKey, log });
      },
    },
  ];
}
