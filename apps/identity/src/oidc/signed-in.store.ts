import { keptMs, type Batch, type Tx } from '@linli/service';
import type { DataSource } from 'typeorm';

import { deleteWhere } from './oidc-model.store.js';

/** Ends everything of one session: itself, its codes and tokens, and the grants they stand on. */
export function endSession(dataSource: DataSource, sessionUid: string): Promise<void> {
  return deleteWhere(
    dataSource,
    "session_uid = $1 OR (kind = 'Grant' AND id IN (SELECT grant_id FROM oidc_model WHERE session_uid = $1))",
    [sessionUid],
  );
}

/** Says of a sign-in which session came of it. */
export const noteSession = (dataSource: DataSource, flow: string, sessionUid: string): Promise<unknown> =>
  dataSource.query('UPDATE sign_in SET session_uid = $2 WHERE flow = $1', [flow, sessionUid]);

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

/** What has run out, by the library's clock, which is not the district's. */
export const pruneRecords = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM oidc_model WHERE (kind, id) IN (SELECT kind, id FROM oidc_model WHERE expires_at < now() ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)',
    [limit],
  );

export const pruneSessionsEnded = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM sessions_ended WHERE account_id IN (SELECT account_id FROM sessions_ended WHERE at < now() - make_interval(secs => $1) ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [keptMs('sessions-ended') / 1000, limit],
  );

export const pruneSignIns = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM sign_in WHERE flow IN (SELECT flow FROM sign_in WHERE at < now() - make_interval(secs => $1) ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [keptMs('sign-ins') / 1000, limit],
  );
