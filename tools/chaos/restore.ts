import { chownSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { migrate, type ServiceDefinition } from '@linli/service';
import pg from 'pg';

import { ensureDatabases } from '../runtime/databases.ts';
import { root } from '../runtime/paths.ts';
import { makeCluster } from '../runtime/postgres.ts';
import { secretsOf } from '../runtime/secrets.ts';
import { databases, type Database, type World } from './world.ts';

interface Dump {
  tables: string[];
  sequences: { name: string; last: string }[];
}

/**
 * What an operator does whose machine burned: dumps, a new cluster, the dumps into it. The PostgreSQL of npm brings no pg_dump, so a dump
 * is the COPY of every table in one snapshot, and the schema is what the migrations make.
 */
export async function restoreElsewhere(world: World): Promise<void> {
  const cluster = join(world.dataDir, 'postgres');
  // It may lie elsewhere, where PostgreSQL's user reaches it; the dumps have to as well.
  const before = `${realpathSync(cluster)}-before`;
  const folder = mkdtempSync(join(tmpdir(), 'linli-dump-'));
  await whileAway(world, [...databases, 'grid-2', 'volunteering-2'], async () => {
    const { uid, gid } = statSync(cluster);
    chownSync(folder, uid, gid);
    const dumps = await eachDatabase((database) => world.within(database, (client) => dump(client, `${folder}/${database}`)));
    const secrets = secretsOf(world.dataDir, databases);
    await world.district.part('postgres').strike(async () => {
      renameSync(realpathSync(cluster), before);
      await makeCluster({ folder: cluster, password: secrets.postgres, logFile: join(world.dataDir, 'logs', 'initdb.log') });
    });
    const urls = await ensureDatabases(await answering(world), databases, secrets);
    await eachDatabase(async (database) => {
      await migrate(urls[database]!.ownerUrl, urls[database]!.appUrl, (await definitionOf(database)).migrations);
      await world.within(database, (client) => load(client, `${folder}/${database}`, dumps[database]));
    });
    for (const gone of [folder, before]) rmSync(gone, { recursive: true });
  });
}

/** Kills these parts, works once all are gone, and starts them again. */
async function whileAway(world: World, names: readonly string[], work: () => Promise<void>): Promise<void> {
  const gone = names.map(() => Promise.withResolvers<void>());
  const done = Promise.all(gone.map(({ promise }) => promise)).then(work);
  await Promise.all(
    names.map((name, i) =>
      world.district.part(name).strike(() => {
        gone[i]!.resolve();
        return done;
      }),
    ),
  );
}

async function eachDatabase<T>(work: (database: Database) => Promise<T>): Promise<Record<Database, T>> {
  return Object.fromEntries(await Promise.all(databases.map(async (database) => [database, await work(database)] as const))) as Record<
    Database,
    T
  >;
}

async function definitionOf(service: Database): Promise<ServiceDefinition> {
  const module = (await import(join(root, 'apps', service, 'dist', 'service.js'))) as Record<string, ServiceDefinition>;
  return module[service]!;
}

async function dump(client: pg.Client, file: string): Promise<Dump> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of tables) await client.query(`COPY "${name}" TO '${file}.${name}' (FORMAT binary)`);
  const { rows: sequences } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL`,
  );
  await client.query('COMMIT');
  return { tables: tables.map(({ name }) => name), sequences };
}

async function load(client: pg.Client, file: string, { tables, sequences }: Dump): Promise<void> {
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(`TRUNCATE ${tables.map((name) => `"${name}"`).join(', ')}`);
  for (const name of tables) await client.query(`COPY "${name}" FROM '${file}.${name}' (FORMAT binary)`);
  for (const { name, last } of sequences) await client.query('SELECT setval($1, $2)', [`"${name}"`, last]);
  await client.query('COMMIT');
}

async function answering(world: World): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const client = new pg.Client({ connectionString: world.adminUrl, connectionTimeoutMillis: 5000 });
      await client.connect();
      await client.end();
      return world.adminUrl;
    } catch (error) {
      if (tries === 200) throw error;
    }
    await sleep(100);
  }
}
