import type { NatsConnection } from '@nats-io/transport-node';

import type { Sql } from '../sql.js';
import { EventContext, type Delivery } from './event-context.js';
import type { RawMessage } from './read-message.js';

export type Callback = (data: object, context: EventContext) => Promise<void>;

/** What every reader of a stream is given. */
export interface ConsumerOptions {
  service: string;
  connection: NatsConnection;
  sql: Sql;
  /** For the sessions that hold a lock. */
  databaseUrl: string;
  masterKey: Buffer;
  /** Attempts before an event becomes a dead letter. */
  attempts: number;
  stopping: AbortSignal;
  log: (message: string, error?: unknown) => void;
}

export const callWith = (callback: Callback, data: object, delivery: Delivery, masterKey: Buffer): Promise<void> =>
  callback(data, new EventContext(delivery, masterKey));

/** A NATS message as plain data. */
export function rawOf(message: { subject: string; data: Uint8Array; headers?: Iterable<[string, string[]]> | undefined }): RawMessage {
  const headers: Record<string, string> = {};
  for (const [name, values] of message.headers ?? []) headers[name] = values[0] ?? '';
  return { subject: message.subject, headers, data: message.data };
}
