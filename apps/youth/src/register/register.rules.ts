import { DomainError } from '@linli/problems';

import { sessionMachine, type SessionState } from '../programmes/session.rules.js';

/** 应到 已到 缺席 已接走 */
export const attendances = ['expected', 'present', 'absent', 'collected'] as const;
export type Attendance = (typeof attendances)[number];

/** What a teacher notes on the phone; collecting has a door of its own. */
export const markKinds = ['present', 'absent'] as const;
export type MarkKind = (typeof markKinds)[number];

/** How many children may be there: what the room holds, and what the adults who are there may look after. */
export const allowedPresent = ({ room, ratio, adults }: { room: number; ratio: number; adults: number }): number =>
  Math.min(room, ratio * adults);

/** @throws DomainError ratio-exceeded, with the numbers */
export function checkPresent(present: number, { room, ratio, adults }: { room: number; ratio: number; adults: number }): void {
  const allowed = allowedPresent({ room, ratio, adults });
  if (present > allowed) throw new DomainError('ratio-exceeded', { params: { present, allowed, room, ratio, adults } });
}

/** Where a child stands in the register, and since when. */
export interface Entry {
  state: Attendance;
  /** When what led to this state happened. */
  since: Date | undefined;
}

export interface Mark {
  kind: MarkKind;
  occurredAt: Date;
}

/** `applied`: it changes the register. `same`: it says what stands there. `conflict`: it is kept, and somebody has to look at it. */
export type Verdict = { outcome: 'applied' } | { outcome: 'same' } | { outcome: 'conflict'; reason: Conflict };
export const conflicts = [
  'overtaken',
  'already-collected',
  'session-over',
  'ratio-exceeded',
  'not-on-register',
  'in-future',
  'not-begun',
] as const;
export type Conflict = (typeof conflicts)[number];

/** Children and adults come so long before the beginning, and no earlier. */
export const EARLIEST_MS = 60 * 60_000;

/** @throws DomainError wrong-state: it is not time yet */
export function checkBegins(startsAt: Date, now: Date): void {
  if (now.getTime() < startsAt.getTime() - EARLIEST_MS)
    throw new DomainError('wrong-state', { params: { startsAt: startsAt.toISOString() } });
}

/** A class that was not closed counts as over so long after its end. */
export const OVER_MS = 3 * 60 * 60_000;

/** What somebody who is meant for a session may know of its children's health notes. */
export type NotesKnown = 'none' | 'that-there-is-one' | 'what-it-says';

/** A phone keeps the register from a day before (docs/adr/023), and so that there is a note. */
const NOTED_AHEAD_MS = 24 * 60 * 60_000;

/**
 * What a note says is for an adult who came, and did not leave, while the children come or are there. That there is one, whoever is meant
 * for the session learns from the day before: they may have no network when they come, and have to know that they must ask.
 */
export function notesKnown(
  duty: { came: boolean; left: boolean },
  { state, startsAt, endsAt }: { state: SessionState; startsAt: Date; endsAt: Date },
  now: Date,
): NotesKnown {
  const ahead = startsAt.getTime() - now.getTime();
  if (duty.left || ahead > NOTED_AHEAD_MS || now.getTime() >= endsAt.getTime() + OVER_MS || !sessionMachine.isPossible('mark', state))
    return 'none';
  return duty.came && ahead <= EARLIEST_MS ? 'what-it-says' : 'that-there-is-one';
}

/** A phone's clock may be a little ahead. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Marks arrive late and in any order; what happened last counts. A mark that says what stands there already changes nothing, one that a
 * later mark has overtaken, or that comes after the hand-over or the end, is a conflict.
 */
export function judgeMark(mark: Mark, entry: Entry, session: { state: SessionState; startsAt: Date }, now: Date): Verdict {
  if (mark.occurredAt.getTime() > now.getTime() + CLOCK_SKEW_MS) return { outcome: 'conflict', reason: 'in-future' };
  if (mark.occurredAt.getTime() < session.startsAt.getTime() - EARLIEST_MS) return { outcome: 'conflict', reason: 'not-begun' };
  if (entry.state === mark.kind) return { outcome: 'same' };
  if (entry.state === 'collected')
    return mark.kind === 'present' ? { outcome: 'same' } : { outcome: 'conflict', reason: 'already-collected' };
  if (!sessionMachine.isPossible('mark', session.state)) return { outcome: 'conflict', reason: 'session-over' };
  if (entry.since && mark.occurredAt < entry.since) return { outcome: 'conflict', reason: 'overtaken' };
  return { outcome: 'applied' };
}

/** With the register still not taken so long after the cut-off, the families hear that nothing is known yet. */
export const UNKNOWN_MINUTES = 15;

/** What is known of a session whose cut-off may have passed. */
export interface RegisterFacts {
  state: SessionState;
  endsAt: Date;
  cutOffAt: Date;
  /** Is there a mark at all? */
  taken: boolean;
  /** What was done about it before. */
  cutOff: boolean;
  staffAsked: boolean;
  familiesTold: boolean;
}

/**
 * `absent`: who was not seen is absent, and their guardians hear that. `ask-staff`: nobody has taken the register. `tell-families`: nor
 * later.
 */
export type RegisterStep = 'absent' | 'ask-staff' | 'tell-families';

/** What is due now, if anything: absence is told only by somebody who looked. */
export function registerStep(facts: RegisterFacts, now: Date): RegisterStep | undefined {
  const late = now.getTime() - facts.cutOffAt.getTime();
  if (late < 0 || !sessionMachine.isPossible('mark', facts.state)) return undefined;
  if (facts.taken) return facts.cutOff ? undefined : 'absent';
  // Of a class that is over nobody can be asked any more.
  if (now >= facts.endsAt) return undefined;
  if (!facts.staffAsked) return 'ask-staff';
  return !facts.familiesTold && late >= UNKNOWN_MINUTES * 60_000 ? 'tell-families' : undefined;
}

/** No adult came so long after the beginning: the staff are told. */
export const NOBODY_MINUTES = 5;

/** Nobody came so long after the end: the grid is told. */
export const UNCOLLECTED_MINUTES = 30;
