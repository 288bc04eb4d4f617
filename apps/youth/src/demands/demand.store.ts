import type { ReadTx, Slice, Tx } from '@linli/service';

import type { Demand } from './demand.entity.js';
import type { DemandState } from './demand.rules.js';

/** The most wanted first. */
export function mostWanted(
  { manager }: ReadTx,
  { area, state, after, limit }: Slice & { area: string | undefined; state: DemandState | undefined },
): Promise<Demand[]> {
  return manager.query<Demand[]>(
    `SELECT * FROM demand WHERE ($2::text IS NULL OR area LIKE $2 || '%') AND ($3::text IS NULL OR state = $3) ${after ? 'AND (votes, id) < ($4, $5)' : ''} ORDER BY votes DESC, id DESC LIMIT $1`,
    [limit, area ?? null, state ?? null, ...(after ?? [])],
  );
}

/** The caller's vote for their family. @returns whether it is the family's first */
export async function enterVote({ manager, caller, now }: Tx, id: string, family: string): Promise<boolean> {
  // A guardian may have voted before they were one of this family.
  const entered = await manager.query<unknown[]>(
    `INSERT INTO demand_vote (demand_id, family_id, account_id, at) SELECT $1, $2, $3, $4
     WHERE NOT EXISTS (SELECT FROM demand_vote v JOIN guardianship g ON g.account_id = v.account_id JOIN child c ON c.id = g.child_id WHERE v.demand_id = $1 AND c.family_id = $2)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [id, family, caller.accountId, now],
  );
  return entered.length > 0;
}

/** Whoever voted for one votes for the other too. */
export async function copyVotes({ manager }: Tx, from: string, to: string): Promise<void> {
  await manager.query(
    'INSERT INTO demand_vote (demand_id, family_id, account_id, at) SELECT $2, family_id, account_id, at FROM demand_vote WHERE demand_id = $1 ON CONFLICT DO NOTHING',
    [from, to],
  );
}
