import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/** 待确认 已确认 已冲正 */
export const entryStates = ['pending', 'confirmed', 'reversed'] as const;
export type EntryState = (typeof entryStates)[number];

/** Time that was credited, or that is to be: half-open. */
export interface Period {
  state: EntryState;
  startedAt: Date;
  endedAt: Date;
}

export interface Entry {
  state: EntryState;
  minutes: number;
}

type Wanted = Pick<Period, 'startedAt' | 'endedAt'>;

/** Is some of the time credited already? What was reversed is free again. */
export function overlapping({ startedAt, endedAt }: Wanted, others: readonly Period[]): boolean {
  return others.some((other) => other.state !== 'reversed' && other.startedAt < endedAt && startedAt < other.endedAt);
}

/**
 * Service that did not happen yet, or that overlaps other service of the same person, is not credited.
 * @throws DomainError hours-in-future, hours-overlap
 */
export function checkCredit(wanted: Wanted, others: readonly Period[], now: Date): void {
  if (wanted.endedAt > now || wanted.startedAt >= wanted.endedAt) throw new DomainError('hours-in-future');
  if (overlapping(wanted, others)) throw new DomainError('hours-overlap');
}

/**
 * By a leader for a member, never for themselves.
 * @throws DomainError forbidden, own-hours, not-a-member
 */
export function checkEnters(by: { leads: boolean; isSelf: boolean }, isMember: boolean): void {
  if (!by.leads) throw new DomainError('forbidden');
  if (by.isSelf) throw new DomainError('own-hours');
  if (!isMember) throw new DomainError('not-a-member');
}

/** Longer than this nobody worked without a break: they forgot to sign out, and the minutes are for a leader to enter. */
export const LONGEST_MINUTES = 12 * 60;

/** Whole minutes from sign-in to sign-out; a forgotten sign-out gives none. */
export function minutesOf(checkedIn: Date, checkedOut: Date): number {
  const minutes = Math.floor((checkedOut.getTime() - checkedIn.getTime()) / 60_000);
  return minutes < 0 || minutes > LONGEST_MINUTES ? 0 : minutes;
}

/** A leader of the team decides about its hours; about a leader's own, also the staff who oversee the team. Nobody about their own. */
export const hoursMachine = machine()({
  of: 'hours',
  states: entryStates,
  initial: 'pending',
  parts: {
    worker: 'whose service it was',
    leader: 'leads the team',
    overseer: 'staff of the area that the team belongs to',
    'overseer-of-leader': 'such staff, where the service was that of a leader of the team',
  },
  moves: {
    confirm: { from: ['pending'], to: 'confirmed', by: ['leader', 'overseer-of-leader'], notBy: { worker: 'own-hours' } },
    reverse: { from: ['pending', 'confirmed'], to: 'reversed', by: ['leader', 'overseer-of-leader'], notBy: { worker: 'own-hours' } },
  },
});

export type HoursCommand = (typeof hoursMachine.commands)[number];
export type HoursPart = keyof typeof hoursMachine.definition.parts;

/** What somebody is to an entry. @param ofLeader was the service that of a leader of the team? */
export const partsIn = (ofLeader: boolean, by: { isSelf: boolean; leads: boolean; oversees: boolean }): HoursPart[] => [
  ...(by.isSelf ? (['worker'] as const) : []),
  ...(by.leads ? (['leader'] as const) : []),
  ...(by.oversees ? (['overseer'] as const) : []),
  ...(by.oversees && ofLeader ? (['overseer-of-leader'] as const) : []),
];

export interface Balance {
  confirmed: number;
  pending: number;
}

/** Confirmed and waiting minutes: always the sum of the entries. */
export function balanceOf(entries: readonly Pick<Entry, 'state' | 'minutes'>[]): Balance {
  const sum = (state: EntryState) => entries.reduce((minutes, entry) => (entry.state === state ? minutes + entry.minutes : minutes), 0);
  return { confirmed: sum('confirmed'), pending: sum('pending') };
}

/** What a decision about an entry changes in the balance of whoever worked. */
export function changeOfBalance(minutes: number, from: EntryState, to: EntryState): Balance {
  const before = balanceOf([{ state: from, minutes }]);
  const after = balanceOf([{ state: to, minutes }]);
  return { confirmed: after.confirmed - before.confirmed, pending: after.pending - before.pending };
}
