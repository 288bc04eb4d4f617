import type { TestDatabase, TestPostgres } from '@linli/testing';

import type { ServiceDefinition } from '../boot/definition.js';
import { migrate } from '../boot/migrate.js';

/** A new database of a service, migrated; the migrations run once for all tests of them. */
export function migratedDatabase(postgres: TestPostgres, { migrations }: Pick<ServiceDefinition, 'migrations'>): Promise<TestDatabase> {
  // The text of a class is all its SQL.
  const key = migrations.map(String).join('\n');
  return postgres.createDatabase({ key, fill: ({ ownerUrl, appUrl }) => migrate(ownerUrl, appUrl, migrations) });
}
