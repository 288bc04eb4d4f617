import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';

import {
  beginning,
  JetStreamTransport,
  listDead,
  markSeen,
  applyProjection,
  ParkedBehind,
  numberWindow,
  requeue,
  sealFor,
  streamState,
  unseal,
  type EventBatch,
  type EventContext,
  type ReceivedEvent,
} from '../src/index.js';
import { append, contract, effects, exampleOf, inTransaction, Kit, masterKey, randomUUID, recordEffect, until } from './kit.js';

let kit: Kit;
beforeAll(async () => {
  kit = await Kit.start();
});
afterEach(async () => {
  await kit.release();
  await kit.nats.wipe();
});
afterAll(() => kit.stop());

const subject = contract.subject;
type Fail = (event: ReceivedEvent) => boolean;

/** A consumer on its own database that writes one effect per event; `inbox: false` is the control. */
async function consumer(
  options: {
    inbox?: boolean;
    fail?: Fail;
    attempts?: number;
    projection?: string;
    beside?: Awaited<ReturnType<Kit['database']>>;
    slow?: () => Promise<void>;
  } = {},
) {
  const database = options.beside ?? (await kit.database());
  const connection = await kit.connection();
  const transport = new JetStreamTransport({
    service: 'reader',
    connection,
    sql: database.sql,
    databaseUrl: database.url,
    masterKey,
    attempts: options.attempts ?? 8,
  });
  const handler = async (_data: unknown, context: EventContext) => {
    await options.slow?.();
    await inTransaction(database.pool, async (sql) => {
      if (options.inbox !== false) {
        const seen = await markSeen(sql, context);
        if (seen === 'parked') throw new ParkedBehind();
        if (seen === 'seen') return;
      }
      await recordEffect(sql, context.consumer, context.event);
      if (options.fail?.(context.event)) throw new Error('poison');
    });
  };
  const readModel = (batch: EventBatch) =>
    inTransaction(database.pool, async (sql) => {
      for (const { event } of await applyProjection(sql, batch)) {
        await recordEffect(sql, batch.projection, event);
        if (options.fail?.(event)) throw new Error('poison');
      }
    });
  if (options.projection) transport.addHandler(subject, readModel as never, true, { projection: options.projection });
  else transport.addHandler(subject, handler as never, true);
  kit.listen(transport);
  return { ...database, connection };
}

async function writer() {
  const database = await kit.database();
  const connection = await kit.connection();
  return { ...database, connection, relay: kit.relay('grid', database.url, connection) };
}

describe('a log whose transactions commit in another order than they are numbered', () => {
  async function race(read: 'snapshot' | 'naive'): Promise<{ written: number; read: number }> {
    const { pool, sql } = await kit.database();
    const seen = new Set<string>();
    await sql.query("INSERT INTO relay_cursor (name, done, system_identifier) VALUES ('grid', '3:3:', 'here')");
    let cursor = beginning;
    let last = '0';
    const step = async () => {
      if (read === 'snapshot') {
        const { rows, next } = await numberWindow(sql, 'grid', cursor, { number: '0', place: 0 }, 7);
        rows.forEach((row) => seen.add(row.id));
        cursor = next;
      } else {
        const rows = await sql.query<{ seq: string; id: string }>(
          'SELECT seq::text, id FROM outbox WHERE seq > $1 ORDER BY outbox.seq LIMIT 7',
          [last],
        );
        rows.forEach((row) => seen.add(row.id));
        last = rows.at(-1)?.seq ?? last;
      }
    };
    let writing = true;
    const reader = (async () => {
      while (writing) await step();
    })();
    await Promise.all(
      Array.from({ length: 8 }, async (_, writerNo) => {
        for (let i = 0; i < 25; i++) {
          await inTransaction(pool, async (one) => {
            await append(one, randomUUID(), 1);
            await new Promise((resolve) => setTimeout(resolve, ((writerNo * 7 + i * 13) % 11) + 1));
          });
        }
      }),
    );
    writing = false;
    await reader;
    for (let i = 0; i < 60; i++) await step();
    return { written: 200, read: seen.size };
  }

  it('is read whole by the snapshot cursor', async () => {
    const { written, read } = await race('snapshot');
    expect(read).toBe(written);
  });

  it('is not read whole by a cursor of numbers (control)', async () => {
    const { written, read } = await race('naive');
    expect(read).toBeLessThan(written);
  });
});

describe('the number of an event', () => {
  /** What the stream holds, in its order: each event's id and its number. */
  async function published(count: number): Promise<[id: string, number: number][]> {
    const connection = await kit.connection();
    const manager = await jetstreamManager(connection);
    await until(async () => ((await streamState(manager, 'grid'))?.lastSequence ?? 0) >= count, `${count} are published`);
    const stream = await manager.streams.get('grid');
    const { state } = await stream.info();
    const found: [string, number][] = [];
    for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
      const message = await stream.getMessage({ seq });
      found.push([message!.header.get('ce-id'), Number(message!.header.get('ce-sequence'))]);
    }
    return found;
  }
  /** Many at once, which become visible in another order than they are written. */
  const disorder = (pool: Parameters<typeof inTransaction>[0], count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        inTransaction(pool, async (sql) => {
          await append(sql, randomUUID(), 1);
          await new Promise((resolve) => setTimeout(resolve, ((i * 13) % 11) * 4));
        }),
      ),
    );

  it('grows in the order of the stream, and is the same in the same order when the broker lost everything', async () => {
    const { pool, sql } = await writer();
    await disorder(pool, 60);
    const before = await published(60);
    expect(before.map(([, number]) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const written = (await sql.query<{ id: string }>('SELECT id FROM outbox ORDER BY seq')).map(({ id }) => id);
    // Else the log's own order would have done (control).
    expect(before.map(([id]) => id)).not.toEqual(written);
    await kit.nats.wipe();
    await append(sql, randomUUID(), 1);
    expect((await published(61)).slice(0, 60)).toEqual(before);
  });

  it('is published though the relay died behind it, before what is numbered later', async () => {
    const { sql, url } = await kit.database();
    for (let i = 0; i < 10; i++) await append(sql, randomUUID(), 1);
    await sql.query(
      "INSERT INTO relay_cursor (name, done, system_identifier) SELECT 'grid', '3:3:', system_identifier FROM pg_control_system()",
    );
    const { next } = await numberWindow(sql, 'grid', beginning, { number: '0', place: 0 }, 7);
    expect(next.todo).not.toBeNull();
    await append(sql, randomUUID(), 1);
    kit.relay('grid', url, await kit.connection());
    expect((await published(11)).map(([, number]) => number)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
  });

  it('is never given again by a restored copy, which knows nothing of those that were given after it was made', async () => {
    const { sql, relay, url } = await writer();
    for (let i = 0; i < 5; i++) await append(sql, randomUUID(), 1);
    const before = await published(5);
    await relay.stop();
    await sql.query("UPDATE relay_cursor SET system_identifier = 'elsewhere'");
    kit.relay('grid', url, await kit.connection());
    await append(sql, randomUUID(), 1);
    const all = await published(6);
    expect(all.slice(0, 5)).toEqual(before);
    expect(all.at(-1)![1]).toBeGreaterThan(1_000_000_000);
  });
});

describe('two relays of one service', () => {
  it('carry every event once and in order, and the standby takes over', async () => {
    const { url, sql, connection, relay } = await writer();
    await until(async () => relay.state === 'active', 'the first relay works');
    const standby = kit.relay('grid', url, connection);
    const reader = await consumer();
    const caseId = randomUUID();
    for (let version = 1; version <= 50; version++) await append(sql, caseId, version);
    await until(async () => (await effects(reader.sql)).length === 50, 'all arrive');
    expect(standby.state).toBe('standby');
    await relay.stop();
    for (let version = 51; version <= 60; version++) await append(sql, caseId, version);
    await until(async () => (await effects(reader.sql)).length === 60, 'the standby carries on');
    expect((await effects(reader.sql)).map((row) => Number(row.version))).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });
});

describe('two replicas of a consumer', () => {
  it('keep the order of each key, also when one is cut off with events in hand', async () => {
    const { sql } = await writer();
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
    const first = await consumer({ slow });
    await consumer({ slow, beside: first });
    const cases = Array.from({ length: 5 }, randomUUID);
    for (let version = 1; version <= 40; version++) for (const id of cases) await append(sql, id, version);
    await until(async () => (await effects(first.sql)).length > 40, 'some have come');
    await first.connection.close();
    for (let version = 41; version <= 60; version++) for (const id of cases) await append(sql, id, version);
    await until(async () => (await effects(first.sql)).length >= 300, 'all have come');
    const all = await effects(first.sql);
    for (const id of cases)
      expect(all.filter((row) => row.aggregate === id).map((row) => Number(row.version))).toEqual(
        Array.from({ length: 60 }, (_, i) => i + 1),
      );
  });
});

describe('a broker that was set back to an earlier copy', () => {
  it('is filled again, and no reader misses what gets a number that was given before', async () => {
    const { sql, relay } = await writer();
    const [handler, projection] = [await consumer(), await consumer({ projection: 'cases' })];
    const send = async (count: number) => {
      for (let i = 0; i < count; i++) await append(sql, randomUUID(), 1);
    };
    const heard = async (count: number) => {
      for (const reader of [handler, projection])
        await until(async () => (await effects(reader.sql)).length >= count, `${count} are heard`, 40);
    };
    await send(10);
    await heard(10);
    await kit.nats.setBack(async () => {
      await send(10);
      await heard(20);
    });
    await send(10);
    await until(async () => relay.state === 'active', 'the relay works');
    await heard(30);
    for (const reader of [handler, projection]) expect(new Set((await effects(reader.sql)).map((row) => row.event_id)).size).toBe(30);
  });
});

describe('a broker that lost everything', () => {
  it.each([
    ['with the inbox each event has one effect', true, 20],
    ['without the inbox those before the loss have two (control)', false, 30],
  ])('%s', async (_name, inbox, expected) => {
    const { sql } = await writer();
    const reader = await consumer({ inbox });
    for (let i = 0; i < 10; i++) await append(sql, randomUUID(), 1);
    await until(async () => (await effects(reader.sql)).length === 10, 'the first ten');
    await kit.nats.wipe();
    for (let i = 0; i < 10; i++) await append(sql, randomUUID(), 1);
    await until(async () => (await effects(reader.sql)).length >= expected, 'the rest', 40);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await effects(reader.sql)).toHaveLength(expected);
  });
});

describe('an event whose effect always fails', () => {
  it('becomes a dead letter, those of its key wait behind it, others go on, and a replay has all in order', async () => {
    const { sql } = await writer();
    const poisoned = randomUUID();
    let broken = true;
    const reader = await consumer({ attempts: 2, fail: ({ aggregate }) => broken && aggregate.id === poisoned && aggregate.version === 1 });
    await append(sql, poisoned, 1);
    await append(sql, poisoned, 2);
    const other = randomUUID();
    await append(sql, other, 1);
    await until(async () => (await listDead(reader.sql)).length === 2, 'dead and parked');
    expect((await listDead(reader.sql)).map((row) => row.state)).toEqual(['dead', 'parked']);
    await until(async () => (await effects(reader.sql)).length > 0, 'the other one');
    expect((await effects(reader.sql)).map((row) => row.aggregate)).toEqual([other]);
    broken = false;
    await requeue(reader.sql);
    await until(async () => (await listDead(reader.sql)).length === 0, 'replayed');
    expect((await effects(reader.sql)).map((row) => Number(row.version))).toEqual([1, 1, 2]);
  });
});

describe('what is no event of ours', () => {
  it.each([
    ['malformed JSON', subject, '{"caseId": ', 'malformed'],
    ['an unknown version', 'grid.case.accepted.v99', '{}', 'unknown-event'],
    ['data that breaks the contract', subject, '{"caseId": 7}', 'contract'],
  ])('%s is kept as a dead letter and the next event flows', async (_name, on, body, reason) => {
    const { sql, connection, relay } = await writer();
    const reader = await consumer();
    await until(async () => relay.state === 'active', 'the relay works');
    const all = headers();
    const attributes = {
      'ce-id': randomUUID(),
      'ce-type': on,
      'ce-source': '/linli/grid',
      'ce-subject': `case/${randomUUID()}`,
      'ce-aggregateversion': '1',
      'ce-time': new Date().toISOString(),
    };
    for (const [name, value] of Object.entries(attributes)) all.set(name, value);
    await jetstream(connection).publish(on, body, { headers: all });
    await append(sql, randomUUID(), 1);
    await until(async () => (await effects(reader.sql)).length === 1, 'the next one flows');
    await until(async () => (await listDead(reader.sql)).length === 1, 'the letter is kept');
    const [letter] = await listDead(reader.sql);
    expect(letter!.reason).toContain(reason);
    expect(letter!.data.toString()).toBe(body);
  });

  it('a message without headers is kept too', async () => {
    const { connection, relay } = await writer();
    const reader = await consumer();
    await until(async () => relay.state === 'active', 'the relay works');
    await jetstream(connection).publish(subject, 'x');
    await until(async () => (await listDead(reader.sql)).length === 1, 'the letter is kept');
    expect((await listDead(reader.sql))[0]!.reason).toBe('not-an-event');
  });
});

describe('a projection', () => {
  it('reads in order, goes on where it stood, and lets older versions pass', async () => {
    const { sql } = await writer();
    const caseId = randomUUID();
    for (let version = 1; version <= 30; version++) await append(sql, caseId, version);
    const reader = await consumer({ projection: 'cases' });
    await until(async () => (await effects(reader.sql)).length === 30, 'all thirty');
    expect((await effects(reader.sql)).map((row) => Number(row.version))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    await append(sql, caseId, 7);
    await append(sql, caseId, 31);
    await until(async () => (await effects(reader.sql)).length === 31, 'the next');
    expect((await effects(reader.sql)).at(-1)!.version).toBe('31');
  });

  it('takes many at once; one that fails becomes a dead letter and costs no other its effect', async () => {
    const { sql } = await writer();
    const [caseId, poison] = [randomUUID(), randomUUID()];
    for (let version = 1; version <= 20; version++) await append(sql, caseId, version);
    await append(sql, poison, 1);
    for (let version = 21; version <= 40; version++) await append(sql, caseId, version);
    const reader = await consumer({ projection: 'cases', attempts: 2, fail: ({ aggregate }) => aggregate.id === poison });
    await until(async () => (await effects(reader.sql)).length === 40, 'all forty');
    expect((await effects(reader.sql)).map((row) => Number(row.version))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect((await listDead(reader.sql)).map(({ key, consumer: who }) => [key !== undefined, who])).toEqual([[true, 'reader/cases']]);
  });
});

describe('a sealed part', () => {
  it('opens with the key only', async () => {
    const sealed = await sealFor(masterKey, { phone: '13800000000' });
    expect(sealed).not.toContain('138');
    await expect(unseal(masterKey, sealed)).resolves.toEqual({ phone: '13800000000' });
    await expect(unseal(Buffer.alloc(32), sealed)).rejects.toThrow();
  });
});

it.each([{ reads: 'a handler' }, { reads: 'a projection', projection: 'cases' }])(
  '$reads can be stopped at any moment of its beginning',
  async ({ projection }) => {
    for (let milliseconds = 0; milliseconds < 60; milliseconds += 6) {
      await consumer(projection ? { projection } : {});
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await kit.release();
    }
  },
);

it('the log refuses data that breaks its contract', async () => {
  const { sql } = await kit.database();
  await expect(append(sql, 'not a uuid', 1)).rejects.toThrow(subject);
  expect(exampleOf(randomUUID())).toBeDefined();
});
