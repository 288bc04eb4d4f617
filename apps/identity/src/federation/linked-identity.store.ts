import type { Tx } from '@linli/service';

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
