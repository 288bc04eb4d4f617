import type { ColumnType } from 'typeorm';

/** The number of a transaction, of PostgreSQL's own types that TypeORM does not list. */
export const xid8 = 'xid8' as ColumnType;

/** Which transactions were over at a moment. */
export const pgSnapshot = 'pg_snapshot' as ColumnType;
