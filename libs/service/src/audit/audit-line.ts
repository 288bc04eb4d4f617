import type { Caller } from '../caller/caller.js';
import { currentTrace } from '../caller/request-context.js';
import { traceIdOf } from '../caller/trace.js';
import type { AuditLine } from '../unit-of-work/tx.js';

/** Appends the lines of one transaction; with `auditValues` as $7 to $12, behind those of the outbox (unit-of-work/records.store.ts). */
export const auditInsert = `INSERT INTO audit_line (at, account_id, client_id, ip, trace_id, action, resource_type, resource_id, before, after, reason, acting_as)
     SELECT $7::timestamptz, $8::uuid, $9::text, $10::text, $11::text, l.action, l.type, l.id, l.before, l.after, l.reason, l.acting_as
     FROM jsonb_to_recordset($12::jsonb) AS l(action text, type text, id text, before jsonb, after jsonb, reason text, acting_as uuid)`;

export const auditValues = (caller: Caller, now: Date, lines: readonly AuditLine[]): readonly unknown[] => [
  now,
  caller.accountId || null,
  caller.clientId ?? null,
  caller.ip ?? null,
  traceIdOf(currentTrace()) ?? null,
  JSON.stringify(lines.map(({ resource, ...line }) => ({ ...line, ...resource, ...actorOf(caller, line), acting_as: caller.actingAs }))),
];

/** Who acted for the account, where somebody else did. */
const actorOf = ({ actor }: Caller, { after }: Pick<AuditLine, 'after'>): Pick<AuditLine, 'after'> =>
  actor ? { after: { ...(after as object | undefined), actor } } : {};
