import type { Reach } from '../caller/caller.js';
import type { Slice } from '../http/paging.js';
import type { ReadTx } from '../unit-of-work/tx.js';
import { sealColumns, type SealColumns } from './chain.js';
import type { WrittenLine } from './written-line.entity.js';

/** Which lines are asked for. */
export interface AuditFilter {
  accountId?: string;
  action?: string;
  /** Of one resource: its type, and its id beside it. */
  resourceType?: string;
  resourceId?: string;
  from?: Date;
  to?: Date;
}

export type AuditRow = WrittenLine & SealColumns;

/** Planned anew for what is asked: what is left out is gone from the plan, and an index gives the order (test/audit.int.spec.ts). */
export const AUDIT_LINES = `SELECT *, ${sealColumns} FROM audit_line
  WHERE ($1::uuid IS NULL OR account_id = $1) AND ($2::text IS NULL OR action = $2)
    AND ($3::text IS NULL OR resource_type = $3) AND ($4::text IS NULL OR resource_id = $4)
    AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6)
    AND ($7::timestamptz IS NULL OR (at, seq) < ($7, $8::bigint))
    AND ($9::text[] IS NULL OR EXISTS (
      SELECT FROM access_grant WHERE access_grant.account_id = audit_line.account_id AND (ends_at IS NULL OR ends_at > $10)
        AND EXISTS (SELECT FROM unnest($9) AS scope WHERE starts_with(area, scope))))
  ORDER BY at DESC, seq DESC LIMIT $11`;

/** @param now the district's clock */
export function valuesOf(reach: Reach, now: Date, asked: AuditFilter, { after, limit }: Slice): unknown[] {
  const { accountId, action, resourceType, resourceId, from, to } = asked;
  const [at, seq] = after ?? [];
  const scopes = reach === 'everywhere' ? null : reach;
  return [accountId, action, resourceType, resourceId, from, to, at, seq, scopes, now, limit].map((value) => value ?? null);
}

/** Lines of whoever the reach names, latest first. @param slice behind `at` and `seq` of the last line that was seen */
export async function auditLines({ manager, now }: ReadTx, reach: Reach, asked: AuditFilter, slice: Slice): Promise<AuditRow[]> {
  await manager.query("SET LOCAL TIME ZONE 'UTC'");
  return manager.query<AuditRow[]>(AUDIT_LINES, valuesOf(reach, now, asked, slice));
}
