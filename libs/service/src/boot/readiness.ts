import type { Relay } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DataSource } from 'typeorm';

export interface Readiness {
  status: 'ready' | 'not-ready';
  parts: Record<string, string>;
}

/** Can this replica serve? It says which part cannot. Without the broker commands still work: their events wait in the log. */
export async function readiness(dataSource: DataSource, connection: NatsConnection, relay: Relay): Promise<Readiness> {
  const database = await Promise.race([
    dataSource.query<unknown[]>('SELECT 1').then(
      () => 'ok',
      () => 'unreachable',
    ),
    new Promise<string>((resolve) => setTimeout(resolve, 2000, 'slow')),
  ]);
  const broker = await connection.rtt().then(
    () => 'ok',
    () => 'unreachable',
  );
  const parts = { database, broker, relay: relay.state };
  const ready = database === 'ok' && broker === 'ok' && (relay.state === 'active' || relay.state === 'standby');
  return { status: ready ? 'ready' : 'not-ready', parts };
}
