import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { brokerOptions } from '@linli/events';
import { jetstream, jetstreamManager, type JetStreamManager, type StreamInfo } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';

import type { Random } from './random.ts';
import { restoreElsewhere } from './restore.ts';
import type { Database, World } from './world.ts';

export interface Fault {
  name: string;
  strike(world: World, random: Random): Promise<void>;
}

/** By these words the checker knows the one dead letter that there may be. */
export const POISON = 'poison of a trial';
const busy = ['grid', 'volunteering'] as const;

async function kill(world: World, name: string, whileAway?: () => void): Promise<void> {
  await world.district.part(name).strike(whileAway);
}

/** Sends what the streams hold once more without their names for it, some later than others: so come events beyond the dedupe window. */
async function repeat(world: World, random: Random): Promise<void> {
  const connection = await connect(brokerOptions(world.district.natsUrl, 'chaos'));
  try {
    const stream = random.pick(busy);
    const { state } = await existing(await jetstreamManager(connection), stream);
    const consumer = await jetstream(connection).consumers.get(stream, { opt_start_seq: Math.max(1, state.last_seq - 60) });
    const messages = [];
    for await (const message of await consumer.fetch({ max_messages: 40, expires: 1500 })) messages.push(message);
    for (const message of random.shuffle(messages)) {
      const again = headers();
      for (const [name, values] of message.headers ?? []) if (name.toLowerCase() !== 'nats-msg-id') again.set(name, values[0] ?? '');
      await jetstream(connection).publish(message.subject, message.data, { headers: again });
      if (random.chance(0.1)) await sleep(random.between(0, 200));
    }
  } finally {
    await connection.close();
  }
}

/** A stream that was wiped is made again when its relay has something to say. */
const existing = (manager: JetStreamManager, stream: string): Promise<StreamInfo> => patiently(() => manager.streams.info(stream));

/** What a broker that was just struck by another fault refuses or leaves without an answer, again for a while. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await act();
    } catch (error) {
      if (tries === 100) throw error;
    }
    await sleep(100);
  }
}

/** Holds a lock for a while in a transaction of its own, which is then taken back. */
async function hold(world: World, database: Database, sql: string, meanwhile: () => Promise<unknown>): Promise<void> {
  await world.within(database, async (client) => {
    await client.query('BEGIN');
    await client.query(sql);
    await meanwhile();
    await client.query('ROLLBACK');
  });
}

export const faults: readonly Fault[] = [
  {
    name: 'kill a service',
    strike: (world, random) => kill(world, random.pick(['grid', 'volunteering', 'grid-2', 'volunteering-2', 'identity', 'gateway'])),
  },
  {
    name: 'kill a relay between publish and cursor',
    strike: async (world, random) => {
      const service = random.pick(busy);
      // What is published meanwhile waits at its cursor; then both of those who might be the relay are gone.
      await hold(world, service, `SELECT FROM relay_cursor FOR UPDATE`, () =>
        sleep(1500).then(() => Promise.all([kill(world, service), kill(world, `${service}-2`)])),
      );
    },
  },
  {
    name: 'kill a consumer between effect and acknowledgement',
    strike: async (world, random) => {
      const service = random.pick(busy);
      world.signal('nats', 'SIGSTOP');
      await sleep(1500);
      await Promise.all([kill(world, service), kill(world, `${service}-2`)]);
      world.signal('nats', 'SIGCONT');
    },
  },
  { name: 'kill NATS', strike: (world) => kill(world, 'nats') },
  { name: 'wipe NATS', strike: (world) => kill(world, 'nats', () => world.wipeStreams()) },
  {
    name: 'set NATS back some seconds',
    strike: async (world, random) => {
      world.copyStreams();
      await sleep(random.between(3000, 8000));
      await kill(world, 'nats', () => world.setStreamsBack());
    },
  },
  { name: 'kill PostgreSQL', strike: (world) => kill(world, 'postgres') },
  { name: 'dump the databases and restore them into a fresh cluster', strike: (world) => restoreElsewhere(world) },
  {
    name: 'freeze a service beyond its leases',
    strike: async (world, random) => {
      const service = random.pick(busy);
      world.signal(service, 'SIGSTOP');
      await sleep(33_000);
      world.signal(service, 'SIGCONT');
    },
  },
  { name: 'repeat and reorder events', strike: repeat },
  {
    name: 'take the lock from a relay: two at once',
    strike: (world, random) =>
      world.within(
        random.pick(busy),
        async (client) =>
          void (await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'linli-relay-%'`)),
      ),
  },
  {
    name: 'leave a transaction idle',
    strike: (world, random) => hold(world, random.pick(busy), 'SELECT pg_current_xact_id()', () => sleep(8000)),
  },
  // Between their event and their commit: many numbers of the log become visible late, and out of order.
  {
    name: 'hold transactions back before they commit',
    strike: (world, random) => hold(world, random.pick(busy), 'LOCK TABLE audit_line IN EXCLUSIVE MODE', () => sleep(1500)),
  },
  {
    name: 'slow down a consumer',
    strike: (world) => hold(world, 'volunteering', 'LOCK TABLE task, hail IN EXCLUSIVE MODE', () => sleep(4000)),
  },
  {
    name: 'send poison',
    strike: async (world) => {
      const connection = await connect(brokerOptions(world.district.natsUrl, 'chaos'));
      // One message, however often it has to be said: the name makes a repetition a duplicate.
      const once = { msgID: randomUUID() };
      try {
        await patiently(() => jetstream(connection).publish('grid.case.hands-requested.v1', `{"${POISON}`, once));
      } finally {
        await connection.close();
      }
    },
  },
  {
    name: 'fill the disk of the attachments',
    strike: async (world) => {
      const folder = join(world.dataDir, 'storage', 'grid', 'grid');
      mkdirSync(folder, { recursive: true });
      renameSync(folder, `${folder}-away`);
      writeFileSync(folder, '');
      await sleep(3000);
      rmSync(folder);
      renameSync(`${folder}-away`, folder);
    },
  },
];
