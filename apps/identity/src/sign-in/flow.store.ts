import type { Sql } from '@linli/events';
import type { Batch, Tx } from '@linli/service';

import type { Method } from '../history/account-event.rules.js';
import type { SignInFlow } from './sign-in-flow.entity.js';

type FlowRow = Pick<SignInFlow, 'sealed' | 'account_id' | 'proven' | 'shared'>;

/** How far a sign-in has come: one statement, and no transaction, as every page asks for it. */
export async function readFlow(sql: Sql, uid: string): Promise<FlowRow | undefined> {
  const [row] = await sql.query<FlowRow>('SELECT sealed, account_id, proven, shared FROM sign_in_flow WHERE uid = $1', [uid]);
  return row;
}

/** In place of what there was of it. */
export async function writeFlow({ sql }: Pick<Tx, 'sql'>, uid: string, flow: FlowRow, expiresAt: Date): Promise<void> {
  await sql.query(
    `INSERT INTO sign_in_flow (uid, sealed, account_id, proven, shared, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (uid) DO UPDATE SET sealed = excluded.sealed, account_id = excluded.account_id, proven = excluded.proven,
       shared = excluded.shared, expires_at = excluded.expires_at`,
    [uid, flow.sealed, flow.account_id, flow.proven, flow.shared, expiresAt],
  );
}

/** Notes a second factor, unless the sign-in has begun again meanwhile. @returns whether it was noted */
export async function addProven(
  { sql }: Pick<Tx, 'sql'>,
  { uid, accountId, proven }: { uid: string; accountId: string; proven: readonly Method[] },
  method: Method,
): Promise<boolean> {
  const rows = await sql.query(
    'UPDATE sign_in_flow SET proven = proven || $4::text WHERE uid = $1 AND account_id = $2 AND proven = $3::text[] RETURNING 1',
    [uid, accountId, proven, method],
  );
  return rows.length > 0;
}

/** By the library's clock, which is not the district's. */
export const pruneFlows = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM sign_in_flow WHERE uid IN (SELECT uid FROM sign_in_flow WHERE expires_at < now() ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)',
    [limit],
  );
