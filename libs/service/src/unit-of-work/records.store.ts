import { outboxInsert, outboxValues, type LogEntry, type Sql } from '@linli/events';

import { auditInsert, auditValues } from '../audit/audit-line.js';
import type { Caller } from '../caller/caller.js';
import type { SealedAnswer } from './idempotency.js';
import type { AuditLine } from './tx.js';

interface Records {
  caller: Caller;
  now: Date;
  events: readonly LogEntry[];
  lines: readonly AuditLine[];
  answer: SealedAnswer | undefined;
}

/** Writes what a transaction keeps of itself, in one statement: its events, its audit lines, and the answer for a repeat. */
export async function insertRecords(sql: Sql, { caller, now, events, lines, answer }: Records): Promise<void> {
  if (events.length === 0 && lines.length === 0 && !answer) return;
  await sql.query(
    `WITH events AS (${outboxInsert}), lines AS (${auditInsert})
     INSERT INTO idempotency (id, caller, fingerprint, people, answer)
     SELECT $13::bytea, $14::uuid, $15::bytea, $16::uuid[], $17::bytea WHERE $13::bytea IS NOT NULL`,
    [
      ...outboxValues(events),
      ...auditValues(caller, now, lines),
      answer?.id ?? null,
      answer ? caller.accountId : null,
      answer?.fingerprint ?? null,
      answer?.people ?? null,
      answer?.answer ?? null,
    ],
  );
}
