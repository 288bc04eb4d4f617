import type { Sql } from '@linli/events';

import type { Caller } from '../caller/caller.js';
import { currentTrace } from '../caller/request-context.js';
import { traceIdOf } from '../caller/trace.js';
import type { AuditLine } from '../unit-of-work/tx.js';

/** Appends the lines of one transaction in one statement. */
export async function insertAudit(sql: Sql, caller: Caller, now: Date, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  await sql.query(
    `INSERT INTO audit_line (at, account_id, client_id, ip, trace_id, action, resource_type, resource_id, before, after, reason)
     SELECT $1, $2, $3, $4, $5, l.action, l.type, l.id, l.before, l.after, l.reason
     FROM jsonb_to_recordset($6::jsonb) AS l(action text, type text, id text, before jsonb, after jsonb, reason text)`,
    [
      now,
      caller.accountId || null,
      caller.clientId ?? null,
      caller.ip ?? null,
      traceIdOf(currentTrace()) ?? null,
      JSON.stringify(lines.map(({ resource, ...line }) => ({ ...line, ...resource }))),
    ],
  );
}
