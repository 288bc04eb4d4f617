import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, type ReadTx, type Tx } from '@linli/service';
import { In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';

import { PartyMember } from './party-member.entity.js';
import { Party } from './party.entity.js';
import { metAs, type Change } from './party.js';
import { deleteMembers, insertParty, lockPool, notePasses, ranksOf } from './places.store.js';
import { Pool } from './pool.entity.js';
import { checkSize, allocate, holdsPlaces, isLive, keepsMembers, partyMachine, type PartyMove, type PartyParts } from './waitlist.rules.js';

const MINUTE = 60_000;
const district: PartyParts = ['system'];

/**
 * Places, waiting lines and offers, in the caller's transaction. Every command first locks its pool, so commands on one pool follow each
 * other; each returns what became of which party, and leaves an audit line for it.
 */
export class Places {
  async open(
    tx: Tx,
    { id, places, offerMinutes, giving = true }: { id: string; places: number; offerMinutes: number; giving?: boolean },
  ): Promise<void> {
    await insert(tx, Pool, { id, places, offer_minutes: offerMinutes, giving });
  }

  /** More places are given on at once. @throws DomainError places-taken, party-too-large (who waits could never be given places) */
  async change(
    tx: Tx,
    poolId: string,
    { places, offerMinutes, giving }: Partial<{ places: number; offerMinutes: number; giving: boolean }>,
  ): Promise<Change[]> {
    const before = await this.lock(tx, poolId);
    const pool = {
      ...before,
      places: places ?? before.places,
      offer_minutes: offerMinutes ?? before.offer_minutes,
      giving: giving ?? before.giving,
    };
    if (pool.places < pool.taken) throw new DomainError('places-taken', { params: { places: pool.places, taken: pool.taken } });
    checkSize((await tx.manager.maximum(Party, 'size', { pool_id: poolId, state: 'waiting' })) ?? 0, pool.places);
    await tx.manager.update(Pool, { id: poolId }, { places: pool.places, offer_minutes: pool.offer_minutes, giving: pool.giving });
    return this.give(tx, pool);
  }

  /**
   * All of a party are seated when there is room for them and nobody before them, or else stand in line.
   * @throws DomainError not-open, party-too-large, already-enrolled
   */
  async apply(tx: Tx, { poolId, partyId, members }: { poolId: string; partyId: string; members: readonly string[] }): Promise<Change[]> {
    const pool = await this.lock(tx, poolId, 1);
    if (!pool.giving) throw new DomainError('not-open');
    checkSize(members.length, pool.places);
    const { entered, ...party } = await insertParty(tx, { id: partyId, pool_id: poolId, seq: pool.last_seq }, members);
    if (entered < members.length) throw new DomainError('already-enrolled');
    tx.audit({ action: 'place.apply', resource: { type: 'party', id: partyId }, after: { pool: poolId, size: members.length } });
    return [{ party, from: undefined }, ...(await this.give(tx, pool, partyId))];
  }

  /**
   * @param parts what the caller is to the party; the district itself, when the service has decided who may
   * @throws DomainError not-found, stale-version, forbidden, wrong-state, offer-expired
   */
  async accept(tx: Tx, partyId: string, expected?: number, parts: PartyParts = district): Promise<Change[]> {
    const { party } = await this.begin(tx, partyId, expected);
    // Its places are held for it already, so there is nothing to give on.
    return [await this.move(tx, party, 'accept', { parts })];
  }

  /** @throws DomainError not-found, stale-version, forbidden, wrong-state */
  async decline(tx: Tx, partyId: string, expected?: number, parts: PartyParts = district): Promise<Change[]> {
    return this.goes(tx, partyId, 'decline', expected, parts);
  }

  /** @throws DomainError not-found, stale-version, forbidden, wrong-state */
  async leave(tx: Tx, partyId: string, expected?: number, parts: PartyParts = district): Promise<Change[]> {
    return this.goes(tx, partyId, 'leave', expected, parts);
  }

  /** To the head of the line. @throws DomainError not-found, stale-version, forbidden, wrong-state */
  async prioritise(tx: Tx, partyId: string, reason: string, expected?: number, parts: PartyParts = district): Promise<Change[]> {
    const { pool, party } = await this.begin(tx, partyId, expected);
    partyMachine.next('prioritise', metAs(parts, party, tx.now));
    const next = await change(tx, Party, party, { prioritised: true });
    tx.audit({
      action: 'place.prioritise',
      resource: { type: 'party', id: partyId },
      before: { prioritised: false },
      after: { prioritised: true },
      reason,
    });
    return [{ party: next, from: party.state }, ...(await this.give(tx, pool))];
  }

  /** Offers of a pool that nobody took go to the next in line. */
  async lapse(tx: Tx, poolId: string): Promise<Change[]> {
    const pool = await this.lock(tx, poolId);
    const late = await tx.manager.find(Party, {
      where: { pool_id: poolId, state: 'offered', offered_until: LessThanOrEqual(tx.now) },
      order: { seq: 'ASC' },
    });
    const lapsed: Change[] = [];
    for (const party of late) lapsed.push(await this.move(tx, party, 'lapse', { pool }));
    return [...lapsed, ...(await this.give(tx, pool))];
  }

  /** The pool gives nothing any more: who had places ends, offers and the line are dissolved. */
  async end(tx: Tx, poolId: string): Promise<Change[]> {
    const pool = await this.lock(tx, poolId);
    await tx.manager.update(Pool, { id: poolId }, { giving: false });
    const live = await tx.manager.find(Party, {
      where: { pool_id: poolId, state: In(['waiting', 'offered', 'seated']) },
      order: { seq: 'ASC' },
    });
    const changes: Change[] = [];
    for (const party of live) changes.push(await this.move(tx, party, 'end', { pool }));
    return changes;
  }

  /** Somebody is in no longer, anywhere; whoever applied together with them stays. */
  async withdraw(tx: Tx, memberId: string): Promise<Change[]> {
    const places = await tx.manager.find(PartyMember, { where: { member_id: memberId }, order: { pool_id: 'ASC' } });
    const changes: Change[] = [];
    for (const { party_id } of places) {
      const { pool, party } = await this.begin(tx, party_id);
      // It may have left while we waited for the lock. Of what has ended nobody needs to know that they were in it.
      if (!isLive(party.state)) {
        await tx.manager.delete(PartyMember, { party_id, member_id: memberId });
        continue;
      }
      if (party.size === 1) changes.push(await this.move(tx, party, 'leave', { pool }));
      else changes.push(await this.shrink(tx, pool, party, memberId));
      changes.push(...(await this.give(tx, pool)));
    }
    return changes;
  }

  /** Its place in the line from 1, or undefined when it does not wait. */
  async rank(tx: ReadTx, party: Party): Promise<number | undefined> {
    if (party.state !== 'waiting') return undefined;
    const { pool_id, prioritised, seq } = party;
    const line = { pool_id, state: 'waiting' } as const;
    return (
      1 +
      (await tx.manager.countBy(Party, [
        { ...line, prioritised: MoreThan(prioritised) },
        { ...line, prioritised, seq: LessThan(seq) },
      ]))
    );
  }

  /** The place in its line of each of some parties that waits. */
  ranks(tx: ReadTx, parties: readonly Party[]): Promise<Map<string, number>> {
    return ranksOf(
      tx,
      parties.filter(({ state }) => state === 'waiting'),
    );
  }

  /**
   * Nobody else enters or leaves until the transaction ends.
   * @param applicants how many numbers in the order of application are taken
   */
  async lock(tx: Tx, poolId: string, applicants = 0): Promise<Pool> {
    const pool = await lockPool(tx, poolId, applicants);
    if (!pool) throw new DomainError('not-found');
    return pool;
  }

  private async begin(tx: Tx, partyId: string, expected?: number): Promise<{ pool: Pool; party: Party }> {
    const load = async () => {
      const party = await tx.manager.findOneBy(Party, { id: partyId });
      if (!party) throw new DomainError('not-found');
      return party;
    };
    const pool = await this.lock(tx, (await load()).pool_id);
    const party = await load();
    checkVersion(expected, party.version);
    return { pool, party };
  }

  private async goes(
    tx: Tx,
    partyId: string,
    move: 'decline' | 'leave',
    expected: number | undefined,
    parts: PartyParts,
  ): Promise<Change[]> {
    const { pool, party } = await this.begin(tx, partyId, expected);
    return [await this.move(tx, party, move, { pool, parts }), ...(await this.give(tx, pool))];
  }

  /** Gives on what is free. Who has just applied takes a place by that; others are offered theirs for a while. */
  private async give(tx: Tx, pool: Pool, applicant?: string): Promise<Change[]> {
    if (!pool.giving || pool.taken >= pool.places) return [];
    const waiting = await tx.manager.findBy(Party, { pool_id: pool.id, state: 'waiting' });
    const { given, passed } = allocate(pool.places - pool.taken, waiting);
    await notePasses(tx, passed);
    const changes: Change[] = [];
    for (const id of given)
      changes.push(
        await this.move(
          tx,
          waiting.find((party) => party.id === id)!,
          id === applicant ? 'seat' : 'offer',
          { pool },
        ),
      );
    return changes;
  }

  /** @param pool where places come free or are taken */
  private async move(
    tx: Tx,
    party: Party,
    move: PartyMove,
    { pool, parts = district }: { pool?: Pool; parts?: PartyParts },
  ): Promise<Change> {
    const state = partyMachine.next(move, metAs(parts, party, tx.now));
    const offered_until = move === 'offer' ? new Date(tx.now.getTime() + pool!.offer_minutes * MINUTE) : null;
    const next = await change(tx, Party, party, { state, offered_until });
    if (pool) await this.take(tx, pool, (Number(holdsPlaces(state)) - Number(holdsPlaces(party.state))) * party.size);
    tx.audit({ action: `place.${move}`, resource: { type: 'party', id: party.id }, before: { state: party.state }, after: { state } });
    if (keepsMembers(party.state, state)) return { party: next, from: party.state };
    return { party: next, from: party.state, members: (await deleteMembers(tx, party.id)).sort() };
  }

  private async shrink(tx: Tx, pool: Pool, party: Party, memberId: string): Promise<Change> {
    await tx.manager.delete(PartyMember, { party_id: party.id, member_id: memberId });
    const next = await change(tx, Party, party, { size: party.size - 1 });
    if (holdsPlaces(party.state)) await this.take(tx, pool, -1);
    tx.audit({
      action: 'place.withdraw',
      resource: { type: 'party', id: party.id },
      before: { size: party.size },
      after: { size: next.size },
    });
    return { party: next, from: party.state };
  }

  private async take(tx: Tx, pool: Pool, more: number): Promise<void> {
    if (more === 0) return;
    pool.taken += more;
    await tx.manager.increment(Pool, { id: pool.id }, 'taken', more);
  }
}
