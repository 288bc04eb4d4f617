import { rootCauseStates } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/** 未诉先办: so many cases of one kind within so many metres in so many days are put before staff as one problem. */
export const RECURRING = { cases: 4, days: 90, metres: 80 } as const;
/** So many new cases after it was confirmed as resolved, and it is put before staff again. */
export const AGAIN_CASES = 2;

export const rootCauseMachine = machine()({
  of: 'root-cause',
  states: rootCauseStates,
  initial: 'suggested',
  parts: {
    worker: 'works in its area',
    staff: 'staff of its community, or above',
    owner: 'answers for it',
  },
  moves: {
    'take-on': { from: ['suggested'], to: 'open', by: ['staff'] },
    dismiss: { from: ['suggested'], to: 'dismissed', by: ['staff'] },
    'change-plan': { from: ['open'], by: ['staff', 'owner'] },
    resolve: { from: ['open'], to: 'resolved', by: ['owner'] },
    confirm: { from: ['resolved'], to: 'closed', by: ['staff'], notBy: { owner: 'own-verification' } },
    reopen: { from: ['resolved', 'closed'], to: 'open', by: ['staff'] },
    recur: { from: ['closed'], to: 'suggested', by: ['system'] },
  },
});

export type RootCauseCommand = ReturnType<typeof rootCauseMachine.allowed>[number];

/** @param works may whoever is to answer for it work there? @throws DomainError validation-failed, each wrong field by its pointer */
export function checkPlan({ due }: { due: Date }, works: boolean, now: Date): void {
  const errors = [
    ...(works ? [] : [{ pointer: '/owner', code: 'works-there' }]),
    ...(due > now ? [] : [{ pointer: '/due', code: 'future' }]),
  ];
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
}

const DAY_MS = 86_400_000;
/** The rate of a shorter time would say little. */
const SHORTEST_DAYS = 30;

/**
 * How often it came before it was resolved and how often it comes since, in cases for each 30 days.
 * @param before how many cases there were from `since` until it was resolved, or until now
 * @param after how many since it was resolved
 */
export function ratesOf(
  { before, after }: { before: number; after: number },
  { since, resolvedAt, now }: { since: Date; resolvedAt: Date | null; now: Date },
): { before: number; after?: number } {
  const rate = (cases: number, from: Date, to: Date) => {
    const days = Math.max(SHORTEST_DAYS, (to.getTime() - from.getTime()) / DAY_MS);
    return Math.round((cases / days) * 300) / 10;
  };
  return { before: rate(before, since, resolvedAt ?? now), ...(resolvedAt ? { after: rate(after, resolvedAt, now) } : {}) };
}
