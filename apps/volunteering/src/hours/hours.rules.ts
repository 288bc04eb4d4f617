import { DomainError } from '@linli/problems';

/** 待确认 已确认 已冲正 */
export const entryStates = ['pending', 'confirmed', 'reversed'] as const;
export type EntryState = (typeof entryStates)[number];

export interface Entry {
  accountId: string;
  state: EntryState;
  minutes: number;
  startedAt: Date;
  endedAt: Date;
}

/** Service that did not happen yet, or that overlaps other service of the same person, is not credited. @throws DomainError */
export function checkCredit(entry: Pick<Entry, 'minutes' | 'startedAt' | 'endedAt'>, others: readonly Entry[], now: Date): void {
  if (entry.endedAt > now || entry.startedAt >= entry.endedAt) throw new DomainError('hours-in-future');
  const overlaps = others.some((other) => other.state !== 'reversed' && other.startedAt < entry.endedAt && entry.startedAt < other.endedAt);
  if (overlaps) throw new DomainError('hours-overlap');
}

/** Nobody confirms their own minutes. @throws DomainError forbidden, own-hours, wrong-state */
export function checkDecision(decision: 'confirm' | 'reverse', entry: Entry, by: { accountId: string; leads: boolean }): void {
  if (!by.leads) throw new DomainError('forbidden');
  if (entry.accountId === by.accountId) throw new DomainError('own-hours');
  if (decision === 'confirm' ? entry.state !== 'pending' : entry.state === 'reversed') throw new DomainError('wrong-state');
}

/** Confirmed and waiting minutes: always the sum of the entries. */
export function balanceOf(entries: readonly Pick<Entry, 'state' | 'minutes'>[]): { confirmed: number; pending: number } {
  const sum = (state: EntryState) => entries.reduce((minutes, entry) => (entry.state === state ? minutes + entry.minutes : minutes), 0);
  return { confirmed: sum('confirmed'), pending: sum('pending') };
}
