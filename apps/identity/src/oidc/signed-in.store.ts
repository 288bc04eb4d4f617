import { keptMs, type Batch, type ReadTx, type Tx } from '@linli/service';
import type { DataSource } from 'typeorm';

import type { Method } from '../history/account-event.rules.js';
import { deleteWhere } from './oidc-model.store.js';

/** Ends everything of one session: itself, its codes and tokens, and the grants they stand on. */
export function endSession(connection: Parameters<typeof deleteWhere>[0], sessionUid: string): Promise<void> {
  return deleteWhere(
    connection,
    "session_uid = $1 OR (kind = 'Grant' AND id IN (SELECT grant_id FROM oidc_model WHERE session_uid = $1))",
    [sessionUid],
  );
}

/** Says of a sign-in which session came of it. */
export const noteSession = (dataSource: DataSource, flow: string, sessionUid: string): Promise<unknown> =>
  dataSource.query('UPDATE sign_in SET session_uid = $2 WHERE flow = $1', [flow, sessionUid]);

/** Ends every session and grant of an account, in every browser. Access tokens that are out live on for `ACCESS_TOKEN_S` at most. */
export async function endSessionsOf({ sql }: Pick<Tx, 'sql'>, accountId: string): Promise<void> {
  // By the same clock as the library's.
  await sql.query('INSERT INTO sessions_ended (account_id, at) VALUES ($1, $2) ON CONFLICT (account_id) DO UPDATE SET at = excluded.at', [
    accountId,
    new Date(),
  ]);
  await deleteWhere(sql, 'account_id = $1', [accountId]);
}

export interface SessionRow {
  id: string | null;
  began: Date | null;
  /** When it last got a token. */
  seen: Date | null;
  device: string | null;
  methods: Method[] | null;
  shared: boolean | null;
}

/** The sessions of an account that are not over, latest first. */
export const sessionsOf = ({ sql }: Pick<ReadTx, 'sql'>, accountId: string): Promise<SessionRow[]> =>
  sql.query<SessionRow>(
    `SELECT s.uid AS id, to_timestamp((s.payload ->> 'loginTs')::bigint) AS began,
       (SELECT to_timestamp(max((t.payload ->> 'iat')::bigint)) FROM oidc_model AS t
        WHERE t.session_uid = s.uid AND t.kind = 'RefreshToken') AS seen,
       i.device, i.methods, i.shared
     FROM oidc_model AS s
     LEFT JOIN LATERAL (SELECT device, methods, shared FROM sign_in WHERE session_uid = s.uid ORDER BY at DESC LIMIT 1) AS i ON true
     WHERE s.account_id = $1 AND s.kind = 'Session' AND s.expires_at > now()
     ORDER BY began DESC, id`,
    [accountId],
  );

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
