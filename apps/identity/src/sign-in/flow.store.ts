import type { Batch, Tx } from '@linli/service';

import type { Method } from '../history/account-event.rules.js';

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
