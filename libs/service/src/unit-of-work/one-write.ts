import type { Duplex } from 'node:stream';

import type { ClientBase } from 'pg';

/** What pg declares nowhere: the stream of a connection. */
interface Wired {
  connection: { stream: Duplex };
}

/**
 * What a client is asked in one turn of the event loop goes out in one write. pg writes once for each statement, and each write is a call
 * of the system that wakes PostgreSQL: for its answer nobody waits any longer, since nobody can wait for it within the turn.
 */
export function writeOncePerTurn(client: ClientBase): void {
  const { stream } = (client as unknown as Wired).connection;
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  let held = false;
  const hold = () => {
    if (held) return;
    held = true;
    stream.cork();
    process.nextTick(() => {
      held = false;
      stream.uncork();
    });
  };
  client.query = ((...asked: unknown[]) => {
    hold();
    return query(...asked);
  }) as ClientBase['query'];
}
