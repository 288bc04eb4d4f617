import type { Batch, Tx } from '@linli/service';

import { CODE_TRIES, type CodePurpose } from './code.rules.js';

interface Wanted {
  purpose: CodePurpose;
  holder: string;
}

/** Counts a try, and says what the code is digested to; undefined when there is none that may still be tried. */
export async function countTry({ sql, now }: Pick<Tx, 'sql' | 'now'>, { purpose, holder }: Wanted): Promise<Buffer | undefined> {
  const [row] = await sql.query<{ digest: Buffer }>(
    'UPDATE one_time_code SET tries = tries + 1 WHERE purpose = $1 AND holder = $2 AND tries < $3 AND expires_at > $4 RETURNING digest',
    [purpose, holder, CODE_TRIES, now],
  );
  return row?.digest;
}

/** Takes the code away. @returns whether it was there: of two who use it at once one did */
export async function useUp({ sql }: Pick<Tx, 'sql'>, { purpose, holder }: Wanted, digest: Buffer): Promise<boolean> {
  const rows = await sql.query('DELETE FROM one_time_code WHERE purpose = $1 AND holder = $2 AND digest = $3 RETURNING 1', [
    purpose,
    holder,
    digest,
  ]);
  return rows.length > 0;
}

export const pruneCodes = ({ sql, now }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    `DELETE FROM one_time_code WHERE (purpose, holder) IN
       (SELECT purpose, holder FROM one_time_code WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [now, limit],
  );
