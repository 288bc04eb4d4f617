/** Commands in one transaction each, as fast as 16 lanes make them, or so many a second. */
import { GridCaseFollowedV1 } from '@linli/contracts';
import { Hints } from '@linli/events';
import { Clock, PersonalData, StoredAnswers, UnitOfWork } from '@linli/service';
import { connect } from '@nats-io/transport-node';
import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { DataSource } from 'typeorm';

import { task, up } from '../child.ts';
import { clock, eventOf, follow, insertFollow, jobOf, system, type Follow, type Surroundings } from './follow.ts';

interface Task extends Surroundings {
  seconds: number;
  /** Commands a second, or as many as go. */
  rate?: number;
}

export interface Written {
  done: number;
  perSecond: number;
  /** When each command had committed. */
  at: Float64Array;
}

const LANES = 16;
const AUDIT = `INSERT INTO audit_line (at, account_id, action, resource_type, resource_id) VALUES (now(), $1, 'case.follow', 'case', $2)`;
const given = task<Task>();
const at = new Float64Array(1_000_000);

/** The product's own way: docs/adr/004. */
async function linli(): Promise<(one: Follow) => Promise<void>> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: given.commandUrl,
    poolSize: LANES,
    extra: { pipeline: true },
  }).initialize();
  const hints = new Hints(await connect({ servers: given.natsUrl }), 'grid');
  const unitOfWork = new UnitOfWork(
    dataSource,
    new Clock(),
    Buffer.alloc(32),
    hints,
    new StoredAnswers(Buffer.alloc(32), new PersonalData(Buffer.alloc(32))),
  );
  return (one) =>
    unitOfWork.as(system, async (tx) => {
      await tx.manager.query(insertFollow, [one.id, one.area, one.n]);
      tx.emit(GridCaseFollowedV1, { type: 'case', id: one.id, version: 1 }, eventOf(one));
      tx.audit({ action: 'case.follow', resource: { type: 'case', id: one.id } });
    });
}

/** The same row and audit line, pipelined, and the peer's own record of the job. */
function withJob(record: (client: pg.PoolClient, one: Follow) => Promise<unknown>): (one: Follow) => Promise<void> {
  const pool = new pg.Pool({ connectionString: given.commandUrl, max: LANES, pipeline: true } as pg.PoolConfig);
  return async (one) => {
    const client = await pool.connect();
    try {
      const rows = [
        client.query('BEGIN'),
        client.query({ name: 'follow', text: insertFollow, values: [one.id, one.area, one.n] }),
        client.query({ name: 'audit', text: AUDIT, values: [system.accountId, one.id] }),
      ];
      await Promise.all([...rows, record(client, one)]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  };
}

async function boss(): Promise<(one: Follow) => Promise<void>> {
  const pgBoss = new PgBoss({ connectionString: given.commandUrl, max: 2, supervise: false, schedule: false, migrate: false });
  pgBoss.on('error', (error) => console.error(error));
  await pgBoss.start();
  return withJob((client, one) => pgBoss.send('outbox', jobOf(one), { db: { executeSql: (text, values) => client.query(text, values) } }));
}

const OUTBOX =
  'INSERT INTO pto_outbox (id, aggregate_type, aggregate_id, message_type, concurrency, payload, metadata, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())';
const outbox = () =>
  withJob((client, one) => {
    const { id, subject, headers, data } = jobOf(one);
    return client.query({
      name: 'outbox',
      text: OUTBOX,
      values: [id, 'case', one.id, subject, 'parallel', data, JSON.stringify({ subject, headers })],
    });
  });

async function write(command: (one: Follow) => Promise<void>): Promise<Written> {
  const began = clock();
  const end = began + given.seconds * 1000;
  let next = 0;
  let done = 0;
  const one = async () => {
    const n = next++;
    await command(follow(n));
    at[n] = clock();
    done++;
  };
  if (given.rate) {
    const underWay = new Set<Promise<void>>();
    while (clock() < end) {
      const due = Math.floor(((clock() - began) / 1000) * given.rate);
      while (next < due) {
        const promise = one().finally(() => underWay.delete(promise));
        underWay.add(promise);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(underWay);
  } else {
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        while (clock() < end) await one();
      }),
    );
  }
  return { done, perSecond: (done / (clock() - began)) * 1000, at: at.slice(0, next) };
}

const command = given.carrier === 'linli' ? await linli() : given.carrier === 'pg-transactional-outbox' ? outbox() : await boss();
up({ write: () => write(command) });
