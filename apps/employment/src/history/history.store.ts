import { list } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import { HistoryEntry } from './history-entry.entity.js';

interface Done {
  /** As the audit names it: job.publish. */
  action: string;
  state?: string;
  reason?: string | null;
  /** Who did it is not kept. */
  unnamed?: boolean;
}

/** What the caller did, alike with each of some employers or jobs: everybody who decides about them reads it afterwards. */
export async function enterHistory(
  { sql, caller, now }: ReadTx,
  type: HistoryEntry['resource_type'],
  ids: readonly string[],
  { action, state, reason, unnamed = false }: Done,
): Promise<void> {
  await sql.query(
    `INSERT INTO history_entry (resource_type, resource_id, at, account_id, action, state, reason)
     SELECT $1::text, id, $3::timestamptz, $4::uuid, $5::text, $6::text, $7::text FROM unnest($2::uuid[]) AS id`,
    [type, ids, now, unnamed ? null : caller.accountId || null, action, state ?? null, reason ?? null],
  );
}

/** Latest first. */
export const historyList = list(HistoryEntry, { by: [['seq', 'bigint']], direction: 'DESC' });
