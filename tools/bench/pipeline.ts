import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ensureStream } from '@linli/events';
import { migrate } from '@linli/service';
import { serviceTables } from '@linli/service/migrations';
import { AckPolicy, jetstream, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import { PgBoss } from 'pg-boss';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { startNats } from '../runtime/nats.ts';
import { portsFrom } from '../runtime/ports.ts';
import { removeData } from '../runtime/postgres-user.ts';
import { startPostgres } from '../runtime/postgres.ts';
import { Child } from './child.ts';
import { atLeast, atMost, median, percentile, spread, type Findings } from './findings.ts';
import { inOrder } from './in-order.ts';
import { pgbench } from './pgbench.ts';
import type { Applied } from './pipeline/consumer.ts';
import { commandTables, effectTables, eventOf, follow, jobOf, type Carrier, type Surroundings } from './pipeline/follow.ts';
import type { Written } from './pipeline/writer.ts';

const carriers: readonly Carrier[] = ['linli', 'pg-boss', 'pg-boss, polling', 'pg-transactional-outbox'];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = 6;
const RATE = 500;
/** Fresh processes compile at first: at a steady rate these seconds do not count. */
const WARM_UP = 3;
const BACKLOG = 60_000;
const PATIENCE_MS = 60_000;

interface Bench {
  adminUrl: string;
  natsUrl: string;
  connection: NatsConnection;
  manager: JetStreamManager;
}

interface Flow {
  /** Commands a second, from the first to the last effect. */
  perSecond: number;
  p50: number;
  p99: number;
  p999: number;
}

/** From a command's commit to its effect in another service, beside npm's ways of doing it and the limits of what it is made of. */
export async function pipeline(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const port = await portsFrom(29_280, 4);
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port,
    password: 'bench',
    logFile: join(folder, 'postgres.log'),
  });
  const nats = await startNats({ folder: join(folder, 'nats'), port: port + 1, logFile: join(folder, 'nats.log') });
  const connection = await connect({ servers: nats.url });
  const bench: Bench = { adminUrl: postgres.adminUrl, natsUrl: nats.url, connection, manager: await jetstreamManager(connection) };
  const measure = async () => {
    const sustained = new Map<Carrier, Flow[]>(carriers.map((carrier) => [carrier, []]));
    const steady = new Map<Carrier, Flow[]>(carriers.map((carrier) => [carrier, []]));
    const alone: number[] = [];
    const stages = {
      commits: [] as number[],
      published: [] as number[],
      drained: [] as number[],
      consumed: [] as number[],
      applied: [] as number[],
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (const carrier of carriers) {
        sustained.get(carrier)!.push(await flow(bench, carrier));
        steady.get(carrier)!.push(await flow(bench, carrier, RATE));
        console.log(
          `  ${carrier}: ${sustained.get(carrier)!.at(-1)!.perSecond.toFixed(0)}/s; at ${RATE}/s p50 ${steady.get(carrier)!.at(-1)!.p50.toFixed(1)} p99 ${steady.get(carrier)!.at(-1)!.p99.toFixed(1)} ms`,
        );
      }
      alone.push(await writersAlone(bench));
      stages.commits.push(await commits(bench));
      stages.published.push(await published(bench));
      stages.drained.push(await drained(bench));
      stages.consumed.push(await consumed(bench));
      stages.applied.push(await applied(bench));
      console.log(
        `  writers alone ${alone.at(-1)!.toFixed(0)}/s; ${Object.entries(stages)
          .map(([name, all]) => `${name} ${all.at(-1)!.toFixed(0)}/s`)
          .join('; ')}`,
      );
    }
    return findings(sustained, steady, alone, stages);
  };
  return inOrder(measure, async () => {
    await connection.close();
    await nats.part.stop();
    await postgres.part.stop();
    removeData(folder);
  });
}

/** Fresh databases, an empty stream. */
async function surroundings({ adminUrl, natsUrl, manager }: Bench, carrier: Carrier): Promise<Surroundings> {
  const at = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  for (const [database, tables] of [
    ['bench_command', commandTables],
    ['bench_effect', effectTables],
  ] as const) {
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${database}`);
    await migrate(at(database), at(database), [firstMigration(tables)]);
  }
  await admin.query('CHECKPOINT');
  await admin.end();
  await manager.streams.delete('grid').catch(() => undefined);
  await ensureStream(manager, 'grid');
  const around = { carrier, commandUrl: at('bench_command'), effectUrl: at('bench_effect'), natsUrl };
  await prepare(around);
  return around;
}

/** What every service has, and these tables: all later migrations of the services follow. */
function firstMigration(tables: readonly string[]) {
  return class Bench1764000000001 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      for (const statement of [...serviceTables(), ...tables]) await runner.query(statement);
    }

    async down(): Promise<void> {
      throw new Error('a bench makes its databases anew');
    }
  };
}

/** What a peer keeps in the commands' database. */
async function prepare({ carrier, commandUrl }: Surroundings): Promise<void> {
  if (carrier === 'linli') return;
  if (carrier === 'pg-transactional-outbox') {
    const { DatabaseSetupExporter } = createRequire(import.meta.url)('pg-transactional-outbox') as typeof import('pg-transactional-outbox');
    const script = DatabaseSetupExporter.createPollingScript({
      outboxOrInbox: 'outbox',
      schema: 'public',
      table: 'pto_outbox',
      database: 'bench_command',
      listenerRole: 'postgres',
      nextMessagesSchema: 'public',
      nextMessagesName: 'pto_next_messages',
    });
    const client = new pg.Client(commandUrl);
    await client.connect();
    await client.query(script);
    await client.end();
    return;
  }
  const boss = new PgBoss({ connectionString: commandUrl, max: 2, schedule: false });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  await boss.createQueue('outbox', carrier === 'pg-boss' ? { notify: true } : {});
  await boss.stop({ graceful: false });
}

/** Commands, carried to their effects. */
async function flow(bench: Bench, carrier: Carrier, rate?: number): Promise<Flow> {
  const around = await surroundings(bench, carrier);
  const consumer = await Child.start('./pipeline/consumer.ts', around);
  const relay = await Child.start('./pipeline/relay.ts', around);
  const writer = await Child.start('./pipeline/writer.ts', {
    ...around,
    seconds: rate ? WARM_UP + SECONDS : SECONDS,
    ...(rate ? { rate } : {}),
  });
  try {
    const written = await writer.ask<Written>('write');
    await until(async () => (await consumer.ask<number>('applied')) >= written.done);
    const result = await consumer.ask<Applied>('result');
    if (result.applied !== written.done) throw new Error(`${carrier}: ${written.done} commands had ${result.applied} effects`);
    const delays = [...written.at].map((committed, n) => result.at[n]! - committed).slice(rate ? WARM_UP * rate : 0);
    const first = Math.min(...written.at.slice(0, 1000));
    return {
      perSecond: (written.done / (result.last - first)) * 1000,
      p50: percentile(delays, 0.5),
      p99: percentile(delays, 0.99),
      p999: percentile(delays, 0.999),
    };
  } finally {
    for (const child of [writer, relay, consumer]) await child.stop();
  }
}

async function until(reached: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await reached())) {
    if (Date.now() > deadline) throw new Error('the effects do not come');
    await sleep(20);
  }
}

async function writersAlone(bench: Bench): Promise<number> {
  const around = await surroundings(bench, 'linli');
  const writer = await Child.start('./pipeline/writer.ts', { ...around, seconds: SECONDS });
  const { perSecond } = await writer.ask<Written>('write');
  await writer.stop();
  return perSecond;
}

/** Single rows, committed one by one over 16 connections. */
async function commits(bench: Bench): Promise<number> {
  const { commandUrl } = await surroundings(bench, 'linli');
  return pgbench({
    url: commandUrl,
    script: `INSERT INTO follow (id, area, n) VALUES (gen_random_uuid(), '140321001001007', 1);`,
    clients: 16,
    seconds: SECONDS,
    protocol: 'prepared',
  });
}

/** The client's own publish with its message id, 256 under way at a time. */
async function published({ connection, manager }: Bench): Promise<number> {
  await manager.streams.delete('grid').catch(() => undefined);
  await ensureStream(manager, 'grid');
  const broker = jetstream(connection);
  const jobs = Array.from({ length: BACKLOG }, (_, n) => jobOf(follow(n)));
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: 256 }, async () => {
      for (let job = jobs[next++]; job; job = jobs[next++]) {
        const all = headers();
        for (const [name, value] of Object.entries(job.headers)) all.set(name, value);
        await broker.publish(job.subject, job.data, { msgID: job.id, headers: all });
      }
    }),
  );
  return (BACKLOG / (performance.now() - began)) * 1000;
}

/** A backlog in the log, carried by the relay. */
async function drained(bench: Bench): Promise<number> {
  const around = await surroundings(bench, 'linli');
  const client = new pg.Client(around.commandUrl);
  await client.connect();
  await client.query(
    `INSERT INTO outbox (aggregate_type, aggregate_id, aggregate_version, type, headers, payload)
     SELECT 'case', gen_random_uuid(), 1, 'grid.case.followed.v1', jsonb_build_object('ce-time', now()), jsonb_set($1::jsonb, '{followers}', to_jsonb(n)) FROM generate_series(1, $2::int) AS n`,
    [JSON.stringify(eventOf(follow(0))), BACKLOG],
  );
  await client.query('ANALYZE outbox');
  await client.end();
  const last = async () => (await bench.manager.streams.info('grid')).state.last_seq;
  const relay = await Child.start('./pipeline/relay.ts', around);
  let [first, began] = [0, 0];
  await until(async () => {
    const now = await last();
    if (first === 0 && now > 0) [first, began] = [now, performance.now()];
    return now >= BACKLOG;
  });
  const perSecond = ((BACKLOG - first) / (performance.now() - began)) * 1000;
  await relay.stop();
  return perSecond;
}

/** What the client's pull consumer gives when nothing is done with a message but to read and acknowledge it. */
async function consumed({ connection, manager }: Bench): Promise<number> {
  await manager.consumers.add('grid', { durable_name: 'raw', ack_policy: AckPolicy.Explicit, max_ack_pending: 10_000 });
  const consumer = await jetstream(connection).consumers.get('grid', 'raw');
  const began = performance.now();
  let n = 0;
  for await (const message of await consumer.consume({ max_messages: 2000 })) {
    message.json();
    message.ack();
    if (++n === BACKLOG) break;
  }
  await connection.flush();
  const perSecond = (BACKLOG / (performance.now() - began)) * 1000;
  await manager.consumers.delete('grid', 'raw');
  return perSecond;
}

/** The same backlog, read by the product's consumer with its inbox and its effects. */
async function applied(bench: Bench): Promise<number> {
  const { adminUrl, natsUrl } = bench;
  const at = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  const consumer = await Child.start('./pipeline/consumer.ts', {
    carrier: 'linli',
    commandUrl: at('bench_command'),
    effectUrl: at('bench_effect'),
    natsUrl,
  });
  await until(async () => (await consumer.ask<number>('applied')) >= BACKLOG);
  const { applied: all, first, last } = await consumer.ask<Applied>('result');
  await consumer.stop();
  return (all / (last - first)) * 1000;
}

function findings(
  sustained: Map<Carrier, Flow[]>,
  steady: Map<Carrier, Flow[]>,
  alone: number[],
  stages: Record<'commits' | 'published' | 'drained' | 'consumed' | 'applied', number[]>,
): Findings {
  const of = (flows: Map<Carrier, Flow[]>, carrier: Carrier, what: keyof Flow) => flows.get(carrier)!.map((one) => one[what]);
  const against = (flows: Map<Carrier, Flow[]>, carrier: Carrier, what: keyof Flow) =>
    median(of(flows, 'linli', what)) / median(of(flows, carrier, what));
  const ours = {
    perSecond: median(of(sustained, 'linli', 'perSecond')),
    p50: median(of(steady, 'linli', 'p50')),
    p99: median(of(steady, 'linli', 'p99')),
  };
  return {
    goals: [
      atLeast('sustained / pg-boss with NOTIFY', against(sustained, 'pg-boss', 'perSecond'), 2),
      atLeast('sustained / pg-boss, polling', against(sustained, 'pg-boss, polling', 'perSecond'), 1),
      atLeast('sustained / what the writers reach alone', ours.perSecond / median(alone), 0.6),
      atMost(`p99 at ${RATE}/s / pg-boss with NOTIFY`, against(steady, 'pg-boss', 'p99'), 0.55),
      atMost(`p99 at ${RATE}/s / pg-boss, polling`, against(steady, 'pg-boss, polling', 'p99'), 1 / 20),
      atMost(`p99 / p50 at ${RATE}/s`, ours.p99 / ours.p50, 3),
      atLeast('backlog drained / js.publish with 256 under way', median(stages.drained) / median(stages.published), 1.25),
      atLeast('effects applied / raw consume and acknowledge', median(stages.applied) / median(stages.consumed), 0.75),
    ],
    tables: [
      {
        head: ['carrier', 'sustained/s', `p50 ms at ${RATE}/s`, 'p99 ms', 'p99.9 ms'],
        rows: carriers.map((carrier) => [
          carrier,
          spread(of(sustained, carrier, 'perSecond')),
          ...(['p50', 'p99', 'p999'] as const).map((what) => spread(of(steady, carrier, what), 1)),
        ]),
      },
      {
        head: ['stage', '/s'],
        rows: [
          ['single rows committed by pgbench, 16 connections', spread(stages.commits)],
          ['the product’s writers alone, 16 lanes', spread(alone)],
          ['js.publish with message ids, 256 under way', spread(stages.published)],
          ['the relay, over a backlog', spread(stages.drained)],
          ['pull consumer, read and acknowledged', spread(stages.consumed)],
          ['the product’s consumer: inbox and effect', spread(stages.applied)],
        ],
      },
    ],
    notes: [
      `A command: a row, its audit line and its event in one transaction; its effect: a sum in another service’s database, exactly once. 16 lanes, ${SECONDS} s; sustained is from the first commit to the last effect; at a steady rate after ${WARM_UP} s to warm up. Medians of ${ROUNDS} rounds.`,
      'Linli: UnitOfWork, Relay, JetStreamTransport and a projection. Peers write the row and the audit line pipelined and their own record in the same transaction, publish to the same stream, and have the same consumer.',
      'pg-boss 12.38: LISTEN/NOTIFY, batches of 500, bursts while batches are full, our pipelined publisher; once more without NOTIFY, polling every 0.5 s. pg-transactional-outbox 0.5.7: its polling listener every 10 ms, batches of 100, without its protection against poison.',
    ],
  };
}
