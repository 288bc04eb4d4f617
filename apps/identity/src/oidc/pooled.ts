import { prepared, type Sql } from '@linli/events';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** Single statements, each a transaction of its own on whichever connection is free: what the issuer and its pages ask at every request. */
export const pooled = (dataSource: DataSource): Sql => prepared((dataSource.driver as PostgresDriver).master as Pool);
