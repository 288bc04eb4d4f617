import { pgSnapshot, xid8 } from '@linli/events';
import pg from 'pg';
import { DataSource, type ColumnType, type DataSourceOptions } from 'typeorm';

import type { Entities } from './definition.js';
import { sharedEntities } from './entities.js';

export interface DataSourceWanted {
  url: string;
  /** Of the service; those of every service come besides. */
  entities: Entities;
  poolSize: number;
  applicationName?: string;
  /** Settings of each connection. */
  extra?: Readonly<Record<string, unknown>>;
}

const DATE = 1082;

/**
 * How long somebody waits for a connection, also for one of the pool's while others have them all. A third of what the gateway gives a
 * whole answer: a machine that is out of breath is no database that is away, and a database that is away refuses at once.
 */
const CONNECTED_WITHIN_MS = 10_000;

/** A day is a text, `2026-11-28`, whoever reads it: as a `Date` it would be the midnight of some time zone. */
const types = { getTypeParser: (oid: number, format?: 'text') => (oid === DATE ? String : pg.types.getTypeParser(oid, format)) };

export function dataSourceOptions({
  url,
  entities,
  poolSize,
  applicationName,
  extra = {},
}: DataSourceWanted): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url,
    entities: [...entities, ...sharedEntities],
    poolSize,
    ...(applicationName ? { applicationName } : {}),
    connectTimeoutMS: CONNECTED_WITHIN_MS,
    // Migrations alone change the database.
    installExtensions: false,
    extra: { types, ...extra },
  };
}

/** A data source that knows the types of our columns; not connected yet. */
export function makeDataSource(options: DataSourceOptions): DataSource {
  const dataSource = new DataSource(options);
  (dataSource.driver.supportedDataTypes as ColumnType[]).push(xid8, pgSnapshot);
  return dataSource;
}
