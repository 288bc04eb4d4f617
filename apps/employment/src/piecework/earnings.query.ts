import type { ReadTx } from '@linli/service';

import type { Months } from './month.rules.js';

/** What the caller was paid, by the month in Shanghai of each payment, the latest first. */
export async function paidToCaller({ manager, caller }: ReadTx): Promise<{ month: string; pieces: number; fen: number }[]> {
  const paid = await manager.query<{ month: string; pieces: string; fen: string }[]>(
    `SELECT to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, sum(e.n) AS pieces, sum(e.n::bigint * o.rate) AS fen
     FROM piece_share s JOIN piece_entry e ON e.share_id = s.id JOIN piece_order o ON o.id = s.order_id WHERE s.account_id = $1 AND e.kind = 'paid' GROUP BY 1 ORDER BY 1 DESC`,
    [caller.accountId],
  );
  return paid.map(({ month, pieces, fen }) => ({ month, pieces: Number(pieces), fen: Number(fen) }));
}

/** The pieces of each share of the caller's that were accepted and not paid, with the rate of one in fen. */
export function owedToCaller({ manager, caller }: ReadTx): Promise<{ owed: number; rate: number }[]> {
  return manager.query<{ owed: number; rate: number }[]>(
    'SELECT s.accepted - s.paid AS owed, o.rate FROM piece_share s JOIN piece_order o ON o.id = s.order_id WHERE s.account_id = $1',
    [caller.accountId],
  );
}

/** A sum that staff may be told, or that there is one: `area` null is the whole of what is told, `month` null the whole range. */
export interface Told {
  month: string | null;
  area: string | null;
  people: number | null;
  pieces: string | null;
  fen: string | null;
}

/** What the database tells of earnings in an area: sums of five people or more, which no other figure gives away (docs/adr/034). */
export function earnedIn({ manager }: ReadTx, area: string, { from, to }: Months): Promise<Told[]> {
  return manager.query<Told[]>('SELECT * FROM piecework_in($1, $2, $3)', [area, from, to]);
}
