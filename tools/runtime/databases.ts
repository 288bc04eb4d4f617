import pg from 'pg';

import type { Secrets } from './secrets.ts';
import { Trouble } from './trouble.ts';

export interface ServiceDatabase {
  appUrl: string;
  ownerUrl: string;
}

/**
 * A database per service with two roles: the owner migrates, the application's role serves requests, owns nothing and
 * cannot bypass row-level security. Repeatable; passwords are set to those of secrets.json each time.
 */
export async function ensureDatabases(
  adminUrl: string,
  services: readonly string[],
  secrets: Secrets,
): Promise<Record<string, ServiceDatabase>> {
  const admin = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  try {
    await admin.connect();
  } catch (error) {
    throw new Trouble(
      `The PostgreSQL server at ${withoutPassword(adminUrl)} does not let us in (${(error as Error).message}).`,
      'Start it, or correct DATABASE_URL: an administrator’s address such as postgres://postgres:secret@host:5432/postgres',
    );
  }
  try {
    return await create(admin, adminUrl, services, secrets);
  } catch (error) {
    throw new Trouble(
      `The databases cannot be made: ${(error as Error).message}.`,
      'The user of DATABASE_URL must be allowed to make roles and databases (CREATEROLE, CREATEDB).',
    );
  } finally {
    await admin.end();
  }
}

async function create(
  admin: pg.Client,
  adminUrl: string,
  services: readonly string[],
  secrets: Secrets,
): Promise<Record<string, ServiceDatabase>> {
  const roles = new Set(
    (await admin.query<{ rolname: string }>("SELECT rolname FROM pg_roles WHERE rolname LIKE 'linli%'")).rows.map((row) => row.rolname),
  );
  const databases = new Set(
    (await admin.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE 'linli%'")).rows.map((row) => row.datname),
  );
  const result: Record<string, ServiceDatabase> = {};
  for (const service of services) {
    const owner = `linli_${service}`;
    const app = `${owner}_app`;
    for (const role of [owner, app]) {
      const password = admin.escapeLiteral(secrets.roles[role]!);
      await admin.query(`${roles.has(role) ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN NOBYPASSRLS PASSWORD ${password}`);
    }
    if (!databases.has(owner)) {
      await admin.query(`GRANT ${owner} TO CURRENT_USER`);
      await admin.query(`CREATE DATABASE ${owner} OWNER ${owner}`);
      await admin.query(`REVOKE ALL ON DATABASE ${owner} FROM PUBLIC`);
      await admin.query(`GRANT CONNECT ON DATABASE ${owner} TO ${app}`);
    }
    result[service] = { appUrl: addressOf(adminUrl, app, secrets, owner), ownerUrl: addressOf(adminUrl, owner, secrets, owner) };
  }
  return result;
}

function addressOf(adminUrl: string, role: string, secrets: Secrets, database: string): string {
  const address = new URL(adminUrl);
  address.username = role;
  address.password = secrets.roles[role]!;
  address.pathname = `/${database}`;
  return address.href;
}

export function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(no valid address)';
  const address = new URL(url);
  address.password = '';
  return address.href;
}
