import { DomainError } from '@linli/problems';
import { checkVersion, type ReadTx, type Tx } from '@linli/service';

import type { Change, Party, Pool } from './party.js';
import { checkOffer, checkSize, deal, holdsPlaces, isLive, keepsMembers, nextPartyState, type PartyMove } from './waitlist.rules.js';

const MINUTE = 60_000;

/**
 * Places, waiting lines and offers, in the caller's transaction. Every command first locks its pool, so commands on one pool follow each
 * other; each returns what became of which party, and leaves an audit line for it.
 */
export class Places {
  async open(tx: Tx, { id, places, offerMinutes, giving = true }: { id: string; places: number; offerMinutes: number; giving?: boolean }): Promise<void> {
    await tx.manager.query('INSERT INTO place_pool (id, places, offer_minutes, giving) VALUES ($1, $2, $3, $4)', [id, places, offerMinutes, giving]);
  }

  /** More places are given on at once. @throws DomainError places-taken, party-too-large (who waits could never be given places) */
  async change(tx: Tx, poolId: string, { places, offerMinutes, giving }: Partial<{ places: number; offerMinutes: number; giving: boolean }>): Promise<Change[]> {
    const before = await this.lock(tx, poolId);
    const pool = { ...before, places: places ?? before.places, offer_minutes: offerMinutes ?? before.offer_minutes, giving: giving ?? before.giving };
    if (pool.places < pool.taken) throw new DomainError('places-taken', { params: { places: pool.places, taken: pool.taken } });
    const [{ size }] = (await tx.manager.query(`SELECT coalesce(max(size), 0)::int AS size FROM place_party WHERE pool_id = $1 AND state = 'waiting'`, [poolId])) as [{ size: number }];
    checkSize(size, pool.places);
    await tx.manager.query('UPDATE place_pool SET places = $2, offer_minutes = $3, giving = $4 WHERE id = $1', [poolId, pool.places, pool.offer_minutes, pool.giving]);
    return this.give(tx, pool);
  }

  /** All of a party are seated when there is room for them and nobody before them, or else stand in line. @throws DomainError not-open, party-too-large, already-enrolled */
  async apply(tx: Tx, { poolId, partyId, members }: { poolId: string; partyId: string; members: readonly string[] }): Promise<Change[]> {
    const pool = await this.lock(tx, poolId, 1);
    if (!pool.giving) throw new DomainError('not-open');
    checkSize(members.length, pool.places);
    // One trip, for everybody else waits meanwhile.
    const [row] = await tx.manager.query<(Party & { entered: number })[]>(
      `WITH party AS (INSERT INTO place_party (id, pool_id, version, size, state, seq, at) VALUES ($1, $2, 1, $3, 'waiting', $4, $5) RETURNING *),
         members AS (INSERT INTO place_member (pool_id, member_id, party_id) SELECT $2, member, id FROM party, unnest($6::uuid[]) AS member ON CONFLICT DO NOTHING RETURNING 1)
       SELECT party.*, (SELECT count(*)::int FROM members) AS entered FROM party`,
      [partyId, poolId, members.length, pool.last_seq, tx.now, members],
    );
    const { entered, ...party } = row!;
    if (entered < members.length) throw new DomainError('already-enrolled');
    tx.audit({ action: 'place.apply', resource: { type: 'party', id: partyId }, after: { pool: poolId, size: members.length } });
    return [{ party, from: undefined }, ...(await this.give(tx, pool, partyId))];
  }

  /** @throws DomainError not-found, wrong-state, offer-expired, stale-version */
  async accept(tx: Tx, partyId: string, expected?: number): Promise<Change[]> {
    const { party } = await this.begin(tx, partyId, expected);
    if (party.state === 'offered') checkOffer(party.offered_until, tx.now);
    return [await this.move(tx, party, 'accept')];
  }

  async decline(tx: Tx, partyId: string, expected?: number): Promise<Change[]> {
    return this.goes(tx, partyId, 'decline', expected);
  }

  async leave(tx: Tx, partyId: string, expected?: number): Promise<Change[]> {
    return this.goes(tx, partyId, 'leave', expected);
  }

  /** To the head of the line. @throws DomainError not-found, wrong-state */
  async prioritise(tx: Tx, partyId: string, reason: string, expected?: number): Promise<Change[]> {
    const { pool, party } = await this.begin(tx, partyId, expected);
    if (party.state !== 'waiting' || party.prioritised) throw new DomainError('wrong-state', { params: { state: party.state } });
    const next = { ...party, prioritised: true, version: party.version + 1 };
    await tx.manager.query('UPDATE place_party SET prioritised = true, version = $2 WHERE id = $1', [partyId, next.version]);
    tx.audit({ action: 'place.prioritise', resource: { type: 'party', id: partyId }, before: { prioritised: false }, after: { prioritised: true }, reason });
    return [{ party: next, from: party.state }, ...(await this.give(tx, pool))];
  }

  /** Offers of a pool that nobody took go to the next in line. */
  async lapse(tx: Tx, poolId: string): Promise<Change[]> {
    const pool = await this.lock(tx, poolId);
    const late = await tx.manager.query<Party[]>(`SELECT * FROM place_party WHERE pool_id = $1 AND state = 'offered' AND offered_until <= $2 ORDER BY seq`, [poolId, tx.now]);
    const lapsed: Change[] = [];
    for (const party of late) lapsed.push(await this.move(tx, party, 'lapse', pool));
    return [...lapsed, ...(await this.give(tx, pool))];
  }

  /** The pool gives nothing any more: who had places ends, offers and the line are dissolved. */
  async end(tx: Tx, poolId: string): Promise<Change[]> {
    const pool = await this.lock(tx, poolId);
    await tx.manager.query('UPDATE place_pool SET giving = false WHERE id = $1', [poolId]);
    const live = await tx.manager.query<Party[]>(`SELECT * FROM place_party WHERE pool_id = $1 AND state IN ('waiting', 'offered', 'seated') ORDER BY seq`, [poolId]);
    const changes: Change[] = [];
    for (const party of live) changes.push(await this.move(tx, party, 'end', pool));
    return changes;
  }

  /** Somebody is in no longer, anywhere; whoever applied together with them stays. */
  async withdraw(tx: Tx, memberId: string): Promise<Change[]> {
    const places = await tx.manager.query<{ pool_id: string; party_id: string }[]>('SELECT pool_id, party_id FROM place_member WHERE member_id = $1 ORDER BY pool_id', [memberId]);
    const changes: Change[] = [];
    for (const { party_id } of places) {
      const { pool, party } = await this.begin(tx, party_id);
      // It may have left while we waited for the lock. Of what has ended nobody needs to know that they were in it.
      if (!isLive(party.state)) {
        await tx.manager.query('DELETE FROM place_member WHERE party_id = $1 AND member_id = $2', [party_id, memberId]);
        continue;
      }
      if (party.size === 1) changes.push(await this.move(tx, party, 'leave', pool));
      else changes.push(await this.shrink(tx, pool, party, memberId));
      changes.push(...(await this.give(tx, pool)));
    }
    return changes;
  }

  /** Its place in the line from 1, or undefined when it does not wait. */
  async rank(tx: ReadTx, party: Party): Promise<number | undefined> {
    if (party.state !== 'waiting') return undefined;
    const [row] = await tx.manager.query<{ before: number }[]>(
      `SELECT count(*)::int AS before FROM place_party WHERE pool_id = $1 AND state = 'waiting' AND (prioritised > $2 OR (prioritised = $2 AND seq < $3))`,
      [party.pool_id, party.prioritised, party.seq],
    );
    return row!.before + 1;
  }

  /** @param applicants how many numbers in the order of application are taken */
  protected async lock(tx: Tx, poolId: string, applicants = 0): Promise<Pool> {
    const [[pool]] = await tx.manager.query<[Pool[], number]>('UPDATE place_pool SET last_seq = last_seq + $2 WHERE id = $1 RETURNING *', [poolId, applicants]);
    if (!pool) throw new DomainError('not-found');
    return pool;
  }

  private async begin(tx: Tx, partyId: string, expected?: number): Promise<{ pool: Pool; party: Party }> {
    const load = async () => {
      const [party] = await tx.manager.query<Party[]>('SELECT * FROM place_party WHERE id = $1', [partyId]);
      if (!party) throw new DomainError('not-found');
      return party;
    };
    const pool = await this.lock(tx, (await load()).pool_id);
    const party = await load();
    checkVersion(expected, party.version);
    return { pool, party };
  }

  private async goes(tx: Tx, partyId: string, move: 'decline' | 'leave', expected?: number): Promise<Change[]> {
    const { pool, party } = await this.begin(tx, partyId, expected);
    return [await this.move(tx, party, move, pool), ...(await this.give(tx, pool))];
  }

  /** Gives on what is free. Who has just applied takes a place by that; others are offered theirs for a while. */
  private async give(tx: Tx, pool: Pool, applicant?: string): Promise<Change[]> {
    if (!pool.giving || pool.taken >= pool.places) return [];
    const waiting = await tx.manager.query<Party[]>(`SELECT * FROM place_party WHERE pool_id = $1 AND state = 'waiting'`, [pool.id]);
    const { given, passed } = deal(pool.places - pool.taken, waiting);
    if (passed.length > 0) {
      await tx.manager.query('UPDATE place_party SET passes = p.passes FROM unnest($1::uuid[], $2::int[]) AS p(id, passes) WHERE place_party.id = p.id', [passed.map(({ id }) => id), passed.map(({ passes }) => passes)]);
    }
    const changes: Change[] = [];
    for (const id of given) changes.push(await this.move(tx, waiting.find((party) => party.id === id)!, id === applicant ? 'seat' : 'offer', pool));
    return changes;
  }

  private async move(tx: Tx, party: Party, move: PartyMove, pool?: Pool): Promise<Change> {
    const state = nextPartyState(move, party.state);
    const offered_until = move === 'offer' ? new Date(tx.now.getTime() + pool!.offer_minutes * MINUTE) : null;
    const next: Party = { ...party, state, offered_until, version: party.version + 1 };
    await tx.manager.query('UPDATE place_party SET state = $2, offered_until = $3, version = $4 WHERE id = $1', [party.id, state, offered_until, next.version]);
    if (pool) await this.take(tx, pool, (Number(holdsPlaces(state)) - Number(holdsPlaces(party.state))) * party.size);
    tx.audit({ action: `place.${move}`, resource: { type: 'party', id: party.id }, before: { state: party.state }, after: { state } });
    if (keepsMembers(party.state, state)) return { party: next, from: party.state };
    const [gone] = await tx.manager.query<[{ member_id: string }[], number]>('DELETE FROM place_member WHERE party_id = $1 RETURNING member_id', [party.id]);
    return { party: next, from: party.state, members: gone.map(({ member_id }) => member_id).sort() };
  }

  private async shrink(tx: Tx, pool: Pool, party: Party, memberId: string): Promise<Change> {
    const next = { ...party, size: party.size - 1, version: party.version + 1 };
    await tx.manager.query('DELETE FROM place_member WHERE party_id = $1 AND member_id = $2', [party.id, memberId]);
    await tx.manager.query('UPDATE place_party SET size = $2, version = $3 WHERE id = $1', [party.id, next.size, next.version]);
    if (holdsPlaces(party.state)) await this.take(tx, pool, -1);
    tx.audit({ action: 'place.withdraw', resource: { type: 'party', id: party.id }, before: { size: party.size }, after: { size: next.size } });
    return { party: next, from: party.state };
  }

  private async take(tx: Tx, pool: Pool, more: number): Promise<void> {
    if (more === 0) return;
    pool.taken += more;
    await tx.manager.query('UPDATE place_pool SET taken = taken + $2 WHERE id = $1', [pool.id, more]);
  }
}
