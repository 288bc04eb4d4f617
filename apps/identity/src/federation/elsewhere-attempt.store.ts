import type { Batch, Tx } from '@linli/service';

/** Takes it away: of two who bring the same answer one gets it. By the issuer’s clock, which is not the district’s. */
export async function takeAttempt({ sql }: Pick<Tx, 'sql'>, holder: string, state: Buffer): Promise<string | undefined> {
  const [row] = await sql.query<{ sealed: string }>(
    'DELETE FROM elsewhere_attempt WHERE holder = $1 AND state = $2 AND expires_at > now() RETURNING sealed',
    [holder, state],
  );
  return row?.sealed;
}

export const pruneAttempts = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM elsewhere_attempt WHERE holder IN (SELECT holder FROM elsewhere_attempt WHERE expires_at < now() ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)',
    [limit],
  );
