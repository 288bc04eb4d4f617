import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { testPostgres } from '@linli/testing';

import type { ServiceDefinition } from '../boot/definition.js';
import { migratedDatabase } from './migrated.js';

const tool = new URL('../../../../tools/sql/check-service.ts', import.meta.url).pathname;

/** What `tools/sql` finds in a service: places are a file and a function. */
export interface CheckedSql {
  /** Calls that run SQL. */
  calls: number;
  /** What their texts can come to. */
  texts: number;
  /** Those whose rows are compared with a type. */
  typed: number;
  /** What PostgreSQL refuses, and what differs from a row's type. */
  wrong: string[];
  /** Columns, typed as never null, of which nobody can tell before it runs. */
  unjudged: string[];
  /** Calls whose text nobody knows before it runs. */
  unfolded: string[];
  /** Tables of libraries that this service does not have, and that nothing of its own asks for. */
  absent: string[];
}

/** Holds every SQL text of a service against its migrated database, as the application's role (docs/adr/075). */
export async function checkSql(definition: ServiceDefinition): Promise<CheckedSql> {
  const postgres = await testPostgres();
  try {
    const { appUrl } = await migratedDatabase(postgres, definition);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', tool, definition.name, appUrl],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return JSON.parse(stdout) as CheckedSql;
  } finally {
    await postgres.stop();
  }
}

/** What the libraries' statements leave open, in every service. */
export const openInLibraries = {
  // What a function of PostgreSQL's own gives, as if it were a table.
  unjudged: ['libs/events/src/outbox/relay.ts heal: id'],
  // The tables of a read model are named by its migration.
  unfolded: ['libs/events/src/consumer/inbox.ts emptyProjection'],
};
