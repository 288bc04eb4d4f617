import { DomainError } from '@linli/problems';

/** 候补 待确认 已录取 已退出 未确认 已婉拒 已结束 */
export const partyStates = ['waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'ended'] as const;
export type PartyState = (typeof partyStates)[number];

const moves = {
  offer: { from: ['waiting'], to: 'offered' },
  seat: { from: ['waiting'], to: 'seated' },
  accept: { from: ['offered'], to: 'seated' },
  decline: { from: ['offered'], to: 'declined' },
  lapse: { from: ['offered'], to: 'lapsed' },
  leave: { from: ['waiting', 'offered', 'seated'], to: 'left' },
  end: { from: ['waiting', 'offered', 'seated'], to: 'ended' },
} as const satisfies Record<string, { from: readonly PartyState[]; to: PartyState }>;

export type PartyMove = keyof typeof moves;

export const mayMove = (move: PartyMove, state: PartyState): boolean => (moves[move].from as readonly PartyState[]).includes(state);

/** @throws DomainError wrong-state */
export function nextPartyState(move: PartyMove, state: PartyState): PartyState {
  if (!mayMove(move, state)) throw new DomainError('wrong-state', { params: { state, command: move } });
  return moves[move].to;
}

/** A party that is offered places or has them holds them; nobody else can have them meanwhile. */
export const holdsPlaces = (state: PartyState): boolean => state === 'offered' || state === 'seated';

/** One that is still in: what it wants or has, nobody of it may want a second time. */
export const isLive = (state: PartyState): boolean => state === 'waiting' || holdsPlaces(state);

/** Of whom had a place to the end it stays known who they were: what they attended is told afterwards. Of the others it does not. */
export const keepsMembers = (from: PartyState, to: PartyState): boolean => isLive(to) || (from === 'seated' && to === 'ended');

/** Whoever belongs together: places for all of them or for none. */
export interface Waiting {
  id: string;
  size: number;
  prioritised: boolean;
  /** The order of application. */
  seq: number;
  /** How often a party behind it was given places that were too few for it. */
  passes: number;
}

/** A party is passed over so often and no more: then places are kept for it until they are enough. */
export const MOST_PASSES = 3;

/** The line: those put forward first, then by application. No two compare equal, so there is one order. */
export function inLine<T extends Pick<Waiting, 'prioritised' | 'seq'>>(parties: readonly T[]): T[] {
  return [...parties].sort((a, b) => Number(b.prioritised) - Number(a.prioritised) || a.seq - b.seq);
}

/** Its place in the line, from 1. */
export function rankOf(id: string, parties: readonly Waiting[]): number {
  return inLine(parties).findIndex((party) => party.id === id) + 1;
}

export interface Deal {
  /** Who gets places now, in this order. */
  given: string[];
  /** Who was passed over, and how often by now. */
  passed: { id: string; passes: number }[];
}

/**
 * The skip rule (docs/youth-waitlist.md): the first in line that fits is given its places, again and again while places are free. Whoever
 * stands before it and did not fit was passed over once more; once passed over MOST_PASSES times, nobody behind it is given anything
 * until it fits. So no place stands idle for one large family at first, and no large family waits for ever.
 */
export function deal(free: number, waiting: readonly Waiting[]): Deal {
  const line = inLine(waiting).map((party) => ({ ...party }));
  const given: string[] = [];
  const passed = new Map<string, number>();
  for (let left = free; left > 0;) {
    const barrier = line.findIndex((party) => party.size > left && party.passes >= MOST_PASSES);
    const next = line.findIndex((party) => party.size <= left);
    if (next < 0 || (barrier >= 0 && barrier < next)) break;
    for (const before of line.slice(0, next)) passed.set(before.id, ++before.passes);
    const [party] = line.splice(next, 1);
    passed.delete(party!.id);
    given.push(party!.id);
    left -= party!.size;
  }
  return { given, passed: [...passed].map(([id, passes]) => ({ id, passes })) };
}

/** @throws DomainError party-too-large: it could never be given places, and would stand in everybody's way */
export function checkSize(size: number, places: number): void {
  if (size > places) throw new DomainError('party-too-large', { params: { size, places } });
}

/** @throws DomainError offer-expired */
export function checkOffer(offeredUntil: Date | null, now: Date): void {
  if (offeredUntil && offeredUntil <= now) throw new DomainError('offer-expired');
}
