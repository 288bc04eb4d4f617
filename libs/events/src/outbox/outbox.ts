import { ContractViolation, validateEvent, type EventContract } from '@linli/contracts';

import type { Outbox } from './outbox.entity.js';

/** The thing an event is about. Its version grows by one with every event, so that a reader can tell old from new. */
export interface Aggregate {
  type: string;
  id: string;
  version: number;
}

/** What is appended to the log. */
export type LogEntry = Pick<Outbox, 'type' | 'headers' | 'payload'> & { aggregate: Aggregate };

/**
 * A checked row for the log. `headers` are further `ce-` extensions and the trace; `time` is when it happened.
 * @throws ContractViolation when the data does not keep to its contract: then the command fails, and nothing wrong leaves.
 */
export function outboxRow<T extends object>(
  contract: EventContract<T>,
  event: { aggregate: Aggregate; data: T; time: Date; headers?: Record<string, string>; sealed?: string },
): LogEntry {
  validateEvent(contract, event.data);
  if (!Number.isSafeInteger(event.aggregate.version) || event.aggregate.version < 1) {
    throw new ContractViolation(contract.subject, [{ pointer: '/aggregate/version', code: 'isPositive' }]);
  }
  const headers: Record<string, string> = { ...event.headers, 'ce-time': event.time.toISOString() };
  if (event.sealed) headers['linli-sealed'] = event.sealed;
  return { aggregate: event.aggregate, type: contract.subject, headers, payload: event.data };
}

/**
 * Appends rows in their order, as a statement of its own or as a part of one; with `outboxValues` as $1 to $6. Lock the aggregate before:
 * then `seq` is right for each.
 */
export const outboxInsert = `INSERT INTO outbox (aggregate_type, aggregate_id, aggregate_version, type, headers, payload)
     SELECT t, i, v, y, h::jsonb, p::jsonb
     FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS r(t, i, v, y, h, p, n)
     ORDER BY n`;

export const outboxValues = (rows: readonly LogEntry[]): readonly unknown[] => [
  rows.map((row) => row.aggregate.type),
  rows.map((row) => row.aggregate.id),
  rows.map((row) => row.aggregate.version),
  rows.map((row) => row.type),
  rows.map((row) => JSON.stringify(row.headers)),
  rows.map((row) => JSON.stringify(row.payload)),
];
