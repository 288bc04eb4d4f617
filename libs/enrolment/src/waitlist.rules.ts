import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/** 候补 待确认 已录取 已退出 未确认 已婉拒 已结束 */
export const partyStates = ['waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'ended'] as const;
export type PartyState = (typeof partyStates)[number];

/** What is looked at besides the state. */
export interface PartyFacts {
  prioritised: boolean;
  offeredUntil: Date | null;
  now: Date;
}

/** Places are given, offered and taken back by the district alone, in the order of the line. */
export const partyMachine = machine<PartyFacts>()({
  of: 'party',
  states: partyStates,
  initial: 'waiting',
  parts: { applicant: 'decides for who applied', staff: 'staff where the places are' },
  moves: {
    accept: {
      from: ['offered'],
      to: 'seated',
      by: ['applicant'],
      unless: ({ offeredUntil, now }) => (offeredUntil && offeredUntil <= now ? { code: 'offer-expired' } : undefined),
    },
    decline: { from: ['offered'], to: 'declined', by: ['applicant'] },
    leave: { from: ['waiting', 'offered', 'seated'], to: 'left', by: ['applicant'] },
    prioritise: {
      from: ['waiting'],
      by: ['staff'],
      unless: ({ prioritised }) => (prioritised ? { code: 'wrong-state' } : undefined),
    },
    offer: { from: ['waiting'], to: 'offered', by: ['system'] },
    seat: { from: ['waiting'], to: 'seated', by: ['system'] },
    lapse: { from: ['offered'], to: 'lapsed', by: ['system'] },
    end: { from: ['waiting', 'offered', 'seated'], to: 'ended', by: ['system'] },
  },
});

export type PartyMove = (typeof partyMachine.commands)[number];
/** A party as somebody meets it. */
export type PartySubject = Parameters<typeof partyMachine.next>[1];
export type PartyParts = PartySubject['parts'];

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

export interface Allocation {
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
export function allocate(free: number, waiting: readonly Waiting[]): Allocation {
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
