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

/** A day is a text, `2026-11-28`, whoever reads it: as a `Date` it would be the midnight of some time zone. */
const types = { getTypeParser: (oid: number, format?: 'text') => (oid === DATE ? String : pg.types.getTypeParser(oid, format)) };

export function dataSourceOptions({ url, entities, poolSize, applicationName, extra = {} }: DataSourceWanted): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url,
    entities: [...entities, ...sharedEntities],
    poolSize,
    ...(applicationName ? { applicationName } : {}),
    connectTimeoutMS: 5000,
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
