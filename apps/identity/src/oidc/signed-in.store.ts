import type { Tx } from '@linli/service';
import type { DataSource } from 'typeorm';

import { deleteWhere } from './oidc-model.store.js';
import { SESSION_S } from './lifetimes.js';

/** Ends everything of one session: itself, its codes and tokens, and the grants they stand on. */
export function endSession(dataSource: DataSource, sessionUid: string): Promise<void> {
  return deleteWhere(
    dataSource,
    "session_uid = $1 OR (kind = 'Grant' AND id IN (SELECT grant_id FROM oidc_model WHERE session_uid = $1))",
    [sessionUid],
  );
}

/**
 * Ends every session and grant of the caller, in every browser. Access tokens that are out live on until they run out (`ACCESS_TOKEN_S`).
 */
export async function endAllSessions(tx: Tx): Promise<void> {
  const { accountId } = tx.caller;
  // By the same clock as the library's.
  await tx.sql.query(
    'INSERT INTO sessions_ended (account_id, at) VALUES ($1, $2) ON CONFLICT (account_id) DO UPDATE SET at = excluded.at',
    [accountId, new Date()],
  );
  await deleteWhere(tx.sql, 'account_id = $1', [accountId]);
  tx.audit({ action: 'account.sign-out-everywhere', resource: { type: 'account', id: accountId } });
}

const BATCH = 5000;

/** Deletes what has run out, some at a time, so that nobody waits for it. */
export async function deleteExpired(dataSource: DataSource): Promise<void> {
  let deleted: number;
  do {
    const [gone] = await dataSource.query<{ n: number }[]>(
      `WITH gone AS (DELETE FROM oidc_model WHERE (kind, id) IN
         (SELECT kind, id FROM oidc_model WHERE expires_at < now() ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING 1)
       SELECT count(*)::int AS n FROM gone`,
      [BATCH],
    );
    deleted = gone!.n;
  } while (deleted === BATCH);
  await dataSource.query('DELETE FROM sessions_ended WHERE at < now() - make_interval(secs => $1)', [SESSION_S]);
}
