import type { NatsConnection } from '@nats-io/transport-node';

/** Calls back whenever the connection broke or is there again, as long as it is not closed: what was on its way may be lost or late. */
export async function onReconnect(connection: NatsConnection, callback: () => void): Promise<void> {
  for await (const { type } of connection.status()) if (type === 'reconnect' || type === 'disconnect') callback();
}
