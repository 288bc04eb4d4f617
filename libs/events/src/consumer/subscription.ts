import type { NatsConnection } from '@nats-io/transport-node';

import type { Sql } from '../sql.js';
import type { EventContext } from './event-context.js';
import type { RawMessage } from './read-message.js';

export type Callback = (data: object, context: EventContext) => Promise<void>;

/** A method that takes an event, and which of these events it does anything with. */
export interface Handler {
  callback: Callback;
  /** Undefined: all of them. */
  concerns: ((data: object) => boolean) | undefined;
  /** Undefined where it is the service's only one for its subject. */
  feature: string | undefined;
}

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

/** A NATS message as plain data. */
export function rawOf(message: { subject: string; data: Uint8Array; headers?: Iterable<[string, string[]]> | undefined }): RawMessage {
  const headers: Record<string, string> = {};
  for (const [name, values] of message.headers ?? []) headers[name] = values[0] ?? '';
  return { subject: message.subject, headers, data: message.data };
}
