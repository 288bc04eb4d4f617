import type { ReadTx, Tx } from '@linli/service';

import type { PartyMember } from './party-member.entity.js';
import type { Party } from './party.entity.js';
import type { Pool } from './pool.entity.js';

/** For a scheduled job: pools with an offer that nobody took in time, at $1. */
export const OFFERS_OVER = `SELECT pool_id AS id, min(offered_until) AS due_at FROM place_party WHERE state = 'offered' AND offered_until <= $1 GROUP BY pool_id`;

/**
 * Locks a pool, and takes the next numbers in the order of application.
 * @returns the pool with the last number taken, or undefined when there is none
 */
export async function lockPool({ sql }: Tx, id: string, applicants: number): Promise<Pool | undefined> {
  const [pool] = await sql.query<Pool>('UPDATE place_pool SET last_seq = last_seq + $2 WHERE id = $1 RETURNING *', [id, applicants]);
  return pool;
}

/**
 * A party that waits, with its members: in one trip, for everybody else waits meanwhile.
 * @returns it, and how many of its members were not in before
 */
export async function insertParty(
  { sql, now }: Tx,
  { id, pool_id, seq }: Pick<Party, 'id' | 'pool_id' | 'seq'>,
  members: readonly string[],
): Promise<Party & { entered: number }> {
  const [row] = await sql.query<Party & { entered: number }>(
    `WITH party AS (INSERT INTO place_party (id, pool_id, version, size, state, seq, at) VALUES ($1, $2, 1, $3, 'waiting', $4, $5) RETURNING *),
       members AS (INSERT INTO place_member (pool_id, member_id, party_id) SELECT $2, member, id FROM party, unnest($6::uuid[]) AS member ON CONFLICT DO NOTHING RETURNING 1)
     SELECT party.*, (SELECT count(*)::int FROM members) AS entered FROM party`,
    [id, pool_id, members.length, seq, now, members],
  );
  return row!;
}

/** The place of each of some parties among those who wait for the same places, from 1. */
export async function ranksOf({ sql }: ReadTx, parties: readonly Pick<Party, 'id' | 'pool_id'>[]): Promise<Map<string, number>> {
  if (parties.length === 0) return new Map();
  const rows = await sql.query<{ id: string; rank: number }>(
    `SELECT id, rank::int FROM (SELECT id, row_number() OVER (PARTITION BY pool_id ORDER BY prioritised DESC, seq) AS rank FROM place_party WHERE state = 'waiting' AND pool_id = ANY($1)) line
     WHERE id = ANY($2)`,
    [parties.map(({ pool_id }) => pool_id), parties.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

/** How often each of some parties was passed over. */
export async function notePasses({ sql }: Tx, passed: readonly Pick<Party, 'id' | 'passes'>[]): Promise<void> {
  if (passed.length === 0) return;
  await sql.query(
    'UPDATE place_party SET passes = p.passes FROM unnest($1::uuid[], $2::int[]) AS p(id, passes) WHERE place_party.id = p.id',
    [passed.map(({ id }) => id), passed.map(({ passes }) => passes)],
  );
}

/** Nobody is in a party any more. @returns who was */
export async function deleteMembers({ sql }: Tx, partyId: string): Promise<string[]> {
  const gone = await sql.query<Pick<PartyMember, 'member_id'>>('DELETE FROM place_member WHERE party_id = $1 RETURNING member_id', [
    partyId,
  ]);
  return gone.map(({ member_id }) => member_id);
}
