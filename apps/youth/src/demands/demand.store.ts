import type { Tx } from '@linli/service';

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
