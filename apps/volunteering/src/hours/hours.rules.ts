import { DomainError } from '@linli/problems';

/** 待确认 已确认 已冲正 */
export const entryStates = ['pending', 'confirmed', 'reversed'] as const;
export type EntryState = (typeof entryStates)[number];

/** Time that was credited, or that is to be: half-open. */
export interface Period {
  state: EntryState;
  startedAt: Date;
  endedAt: Date;
}

export interface Entry extends Period {
  accountId: string;
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

/** A leader of the team decides about its hours; about a leader's own, also the staff who oversee the team. */
export const mayDecide = (entry: { ofLeader: boolean }, by: { leads: boolean; oversees: boolean }): boolean =>
  by.leads || (entry.ofLeader && by.oversees);

/** Nobody confirms their own minutes. @throws DomainError forbidden, own-hours, wrong-state */
export function checkDecision(
  decision: 'confirm' | 'reverse',
  entry: Pick<Entry, 'accountId' | 'state'>,
  by: { accountId: string; mayDecide: boolean },
): void {
  if (!by.mayDecide) throw new DomainError('forbidden');
  if (entry.accountId === by.accountId) throw new DomainError('own-hours');
  if (decision === 'confirm' ? entry.state !== 'pending' : entry.state === 'reversed') throw new DomainError('wrong-state');
}

/** Confirmed and waiting minutes: always the sum of the entries. */
export function balanceOf(entries: readonly Pick<Entry, 'state' | 'minutes'>[]): { confirmed: number; pending: number } {
  const sum = (state: EntryState) => entries.reduce((minutes, entry) => (entry.state === state ? minutes + entry.minutes : minutes), 0);
  return { confirmed: sum('confirmed'), pending: sum('pending') };
}
