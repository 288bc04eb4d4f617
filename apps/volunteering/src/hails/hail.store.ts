import type { ReadTx, Tx } from '@linli/service';

import type { Hail } from './hail.entity.js';
import { ringEnds } from './hail.rules.js';

/** Hails whose ring is over at $1. They are few, however many there were: after four minutes each is answered or with the grid. */
export const RING_OVER = `SELECT id, raised_at AS due_at FROM hail
  WHERE state = 'hailed' AND raised_at <= $1::timestamptz - make_interval(secs => (ARRAY[${ringEnds.join(', ')}])[greatest(ring, 1)])`;

/** Of all who answer at once, the first. @returns undefined when it was answered before, is over, or the caller was not asked */
export async function answerFirst({ sql, caller, now }: Tx, id: string): Promise<Hail | undefined> {
  const [row] = await sql.query<Hail>(
    `UPDATE hail SET state = 'answered', volunteer = $2, answered_at = $3, version = version + 1
     WHERE id = $1 AND state = 'hailed' AND EXISTS (SELECT FROM hail_asked WHERE hail_id = $1 AND account_id = $2) RETURNING *`,
    [id, caller.accountId, now],
  );
  return row;
}

/** Notes whom a ring asks. @returns those who were not asked before */
export async function enterAsked({ manager }: Tx, id: string, accounts: readonly string[], ring: number): Promise<string[]> {
  const asked = await manager.query<{ account_id: string }[]>(
    'INSERT INTO hail_asked (hail_id, account_id, ring) SELECT $1, unnest($2::uuid[]), $3 ON CONFLICT DO NOTHING RETURNING account_id',
    [id, accounts, ring],
  );
  return asked.map(({ account_id }) => account_id);
}

/** How many hails of an area wait, and to how many somebody comes. Only the index of those that are not over is read. */
export async function hailsIn({ manager }: ReadTx, area: string): Promise<{ hailed: number; answered: number }> {
  const [row] = await manager.query<{ hailed: number; answered: number }[]>(
    `SELECT count(*) FILTER (WHERE state = 'hailed')::int AS hailed, count(*) FILTER (WHERE state <> 'hailed')::int AS answered
     FROM hail WHERE state IN ('hailed', 'answered', 'arrived') AND starts_with(area, $1)`,
    [area],
  );
  return row!;
}
