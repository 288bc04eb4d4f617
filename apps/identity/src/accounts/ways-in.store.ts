import type { ReadTx } from '@linli/service';

import type { WaysIn } from './ways-in.rules.js';

/** Locks the account, so that of two who each take away one of the last two ways one is refused. */
export async function lockWaysIn({ sql }: Pick<ReadTx, 'sql'>, accountId: string): Promise<WaysIn | undefined> {
  const locked = await sql.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [accountId]);
  if (locked.length === 0) return undefined;
  const [row] = await sql.query<WaysIn>(
    `SELECT phone IS NOT NULL AS phone, password_hash IS NOT NULL AS password,
       (SELECT count(*)::int FROM passkey WHERE account_id = $1) AS passkeys,
       EXISTS (SELECT FROM authenticator_app WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS app,
       (SELECT count(*)::int FROM linked_identity WHERE account_id = $1) AS links
     FROM account WHERE id = $1`,
    [accountId],
  );
  return row;
}
