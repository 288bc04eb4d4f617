import { setTimeout as sleep } from 'node:timers/promises';

import { brokerOptions } from '@linli/events';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';

import type { World } from './world.ts';

/** Protections taken away one at a time, from outside: the checker has to notice, or it is not done. */
export const controls = ['inbox-off', 'naive-cursor', 'idempotency-outside'] as const;
export type Control = (typeof controls)[number];

/** Faults that a control needs to show, and that do not hide it. */
export const faultsOf: Readonly<Record<Control, readonly string[]>> = {
  'inbox-off': ['repeat and reorder events'],
  'naive-cursor': ['leave a transaction idle', 'hold transactions back before they commit'],
  'idempotency-outside': ['kill a service'],
};

/** @returns what ends it, after the check */
export async function takeAway(world: World, control: Control): Promise<() => Promise<void>> {
  if (control === 'naive-cursor') return naiveRelays(world);
  const [table, forget] =
    control === 'inbox-off' ? ['inbox', 'NEW.event_id := gen_random_uuid(); RETURN NEW;'] : ['idempotency', 'RETURN NULL;'];
  for (const database of ['grid', 'volunteering'] as const) {
    await world.within(database, async (client) => {
      await client.query(`CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${forget} END $$`);
      await client.query(`CREATE TRIGGER forget BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION forget()`);
    });
  }
  return async () => {};
}

/** Relays as they are often written: everything with a number beyond the last one. They hold the lock, so the right ones stand by. */
async function naiveRelays(world: World): Promise<() => Promise<void>> {
  let going = true;
  const relay = async (database: 'grid' | 'volunteering') => {
    const client = await world.connect(database);
    const connection = await connect(brokerOptions(world.district.natsUrl, 'chaos'));
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1`, [`linli-relay-${database}`]);
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [`relay:${database}`]);
    const [{ last }] = (await client.query<{ last: string }>('SELECT coalesce(max(seq), 0) AS last FROM outbox')).rows as [
      { last: string },
    ];
    let seq = last;
    while (going) {
      const { rows } = await client.query<{
        seq: string;
        id: string;
        type: string;
        aggregate_type: string;
        aggregate_id: string;
        aggregate_version: string;
        headers: Record<string, string>;
        payload: object;
      }>('SELECT * FROM outbox WHERE seq > $1 ORDER BY seq LIMIT 500', [seq]);
      for (const row of rows) {
        const of = headers();
        const all = {
          'Nats-Msg-Id': row.id,
          'ce-specversion': '1.0',
          'ce-id': row.id,
          'ce-source': `/linli/${database}`,
          'ce-type': row.type,
          'ce-subject': `${row.aggregate_type}/${row.aggregate_id}`,
          'ce-aggregateversion': row.aggregate_version,
          'content-type': 'application/json',
          ...row.headers,
        };
        for (const [name, value] of Object.entries(all)) of.set(name, value);
        await jetstream(connection).publish(row.type, JSON.stringify(row.payload), { headers: of });
        seq = row.seq;
      }
      if (rows.length === 0) await sleep(1);
    }
    await connection.close();
    await client.end();
  };
  const relays = Promise.all((['grid', 'volunteering'] as const).map(relay));
  await sleep(500);
  return async () => {
    going = false;
    await relays;
  };
}
