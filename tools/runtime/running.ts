import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { fromPg, type Sql } from '@linli/events';
import pg from 'pg';

import { root } from './paths.ts';
import type { Secrets } from './secrets.ts';
import { services, type Service } from './services.ts';
import { Trouble } from './trouble.ts';

const dataDir = () => resolve(root, process.env.LINLI_DATA ?? '.data');
const remedy = 'Start the district first (npm start), or name its data folder in LINLI_DATA and its server in DATABASE_URL.';

/** An administrator's address of the server on which the district's databases are. */
function adminUrl(): string {
  const given = process.env.DATABASE_ADMIN_URL ?? process.env.DATABASE_URL;
  if (given) return given;
  const pidFile = join(dataDir(), 'postgres', 'postmaster.pid');
  if (!existsSync(pidFile)) throw new Trouble('No district runs from this folder.', remedy);
  const { postgres } = JSON.parse(readFileSync(join(dataDir(), 'secrets.json'), 'utf8')) as Secrets;
  // PostgreSQL's own note of itself: the fourth line is its port.
  const port = readFileSync(pidFile, 'utf8').split('\n')[3]!.trim();
  return `postgres://postgres:${postgres}@127.0.0.1:${port}/postgres`;
}

/** An administrator's address of one of the server's databases; with `role`, bound to what that role may do and see. */
export function addressFor(database: string, role?: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  // libpq decodes %20 but no +, which URLSearchParams would write.
  if (role) url.search = `?options=-c%20role%3D${role}`;
  return url.href;
}

/** Works on the database of each service in turn, as an administrator, and gives what came of it. */
export async function inEachDatabase<T>(
  work: (sql: Sql, service: Service) => Promise<T>,
  only: readonly string[] = services,
): Promise<Map<Service, T>> {
  const results = new Map<Service, T>();
  for (const service of services.filter((name) => only.includes(name))) {
    const client = new pg.Client({ connectionString: addressFor(`linli_${service}`), connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
    } catch (error) {
      throw new Trouble(`The database of ${service} does not answer (${(error as Error).message}).`, remedy);
    }
    try {
      results.set(service, await work(fromPg(client), service));
    } finally {
      await client.end();
    }
  }
  return results;
}

/** Where the running district's broker is. */
export function natsUrl(): string {
  const file = join(dataDir(), 'demo.json');
  const given = process.env.NATS_URL ?? (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { nats: string }).nats : undefined);
  if (!given) throw new Trouble('No broker is known.', remedy);
  return given;
}
