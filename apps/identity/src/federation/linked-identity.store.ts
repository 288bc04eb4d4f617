import type { ReadTx, Tx } from '@linli/service';

/** The account of who somebody is elsewhere, which signs in with it now. */
export async function useLink(
  { sql, now }: Pick<Tx, 'sql' | 'now'>,
  { provider, subject }: { provider: string; subject: Buffer },
): Promise<string | undefined> {
  const [row] = await sql.query<{ account_id: string }>(
    'UPDATE linked_identity SET used_at = $3 WHERE provider = $1 AND subject = $2 RETURNING account_id',
    [provider, subject, now],
  );
  return row?.account_id;
}

/** By what an account can be signed in to: what is taken away must not be the last of it. */
export interface WaysIn {
  phone: boolean;
  password: boolean;
  passkeys: number;
  links: number;
}

/** Locks the account, so that of two who each take away one of the last two ways one is refused. */
export async function lockWaysIn({ sql }: Pick<ReadTx, 'sql'>, accountId: string): Promise<WaysIn | undefined> {
  const locked = await sql.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [accountId]);
  if (locked.length === 0) return undefined;
  const [row] = await sql.query<WaysIn>(
    `SELECT phone IS NOT NULL AS phone, password_hash IS NOT NULL AS password,
       (SELECT count(*)::int FROM passkey WHERE account_id = $1) AS passkeys,
       (SELECT count(*)::int FROM linked_identity WHERE account_id = $1) AS links
     FROM account WHERE id = $1`,
    [accountId],
  );
  return row;
}
