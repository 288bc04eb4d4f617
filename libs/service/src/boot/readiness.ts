import { setTimeout } from 'node:timers/promises';

import type { Relay } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';

export interface Readiness {
  status: 'ready' | 'not-ready';
  parts: Record<string, string>;
}

const SLOW_MS = 2000;

/** A broker or a database that is frozen neither answers nor refuses. */
const inTime = (asked: Promise<unknown>): Promise<string> =>
  Promise.race([
    asked.then(
      () => 'ok',
      () => 'unreachable',
    ),
    setTimeout(SLOW_MS, 'slow', { ref: false }),
  ]);

/** Can this replica serve? It says which part cannot. Without the broker commands still work: their events wait in the log. */
export async function readiness(dataSource: DataSource, connection: NatsConnection, relay: Relay): Promise<Readiness> {
  const [database, broker] = await Promise.all([inTime(dataSource.query('SELECT 1')), inTime(connection.rtt())]);
  const parts = { database, broker, relay: relay.state };
  const ready = database === 'ok' && broker === 'ok' && (relay.state === 'active' || relay.state === 'standby');
  return { status: ready ? 'ready' : 'not-ready', parts };
}
