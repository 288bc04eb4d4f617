import { DataSource, type DataSourceOptions } from 'typeorm';

import { ClusterHistory1764000000100 } from '../migrations/1764000000100-cluster-history.js';
import { ReadModels1764000000101 } from '../migrations/1764000000101-read-models.js';
import { FailedWork1764000000110 } from '../migrations/1764000000110-failed-work.js';
import { OutboxMonths1764000000111 } from '../migrations/1764000000111-outbox-months.js';
import { BareReasons1764000000112 } from '../migrations/1764000000112-bare-reasons.js';
import { StoredAnswers1764000000120 } from '../migrations/1764000000120-stored-answers.js';
import { Troubles1764000000760 } from '../migrations/1764000000760-troubles.js';
import { GrantTerms1764000000820 } from '../migrations/1764000000820-grant-terms.js';
import { ActingAs1764000000824 } from '../migrations/1764000000824-acting-as.js';
import { AuditLists1764000000930 } from '../migrations/1764000000930-audit-lists.js';
import { JobRuns1764000000940 } from '../migrations/1764000000940-job-runs.js';
import { OutboxNumbers1764000000947 } from '../migrations/1764000000947-outbox-numbers.js';
import { settleRestored } from './restored.js';

export type Migrations = Extract<NonNullable<DataSourceOptions['migrations']>, unknown[]>;

/** Of every service, beside its own. */
const shared = [
  ClusterHistory1764000000100,
  ReadModels1764000000101,
  FailedWork1764000000110,
  OutboxMonths1764000000111,
  BareReasons1764000000112,
  StoredAnswers1764000000120,
  Troubles1764000000760,
  GrantTerms1764000000820,
  ActingAs1764000000824,
  AuditLists1764000000930,
  JobRuns1764000000940,
  OutboxNumbers1764000000947,
];

/**
 * Brings a database up to date as its owner, one process at a time, makes a restored dump at home, and opens what is there to the
 * application's role. That role owns nothing; row-level security and the append-only triggers bind it.
 */
export async function migrate(ownerUrl: string, appUrl: string, migrations: Migrations): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations, ...shared],
    migrationsTransactionMode: 'all',
    poolSize: 2,
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock(hashtext('migrations'))");
    const role = `"${decodeURIComponent(new URL(appUrl).username).replaceAll('"', '""')}"`;
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`);
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${role}`);
    await dataSource.runMigrations();
    await dataSource.transaction((manager) => settleRestored(manager.queryRunner!));
    // Before anything is written: a database that was away for months has no partition for this one.
    await dataSource.query('SELECT outbox_add_months(2)');
  } finally {
    await runner.query("SELECT pg_advisory_unlock(hashtext('migrations'))");
    await runner.release();
    await dataSource.destroy();
  }
}
