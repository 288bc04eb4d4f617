import * as events from '@linli/contracts';
import type { GridCaseEvent } from '@linli/contracts';

import type { GridCase } from '../cases/grid-case.entity.js';
import type { Stop } from './case-story.js';

/** Who has to do with a case of the demo. */
export interface People {
  handler: string;
  dispatcher: string;
  verifier: string;
  reporter: string | null;
}

const stop = <T extends GridCaseEvent>(given: Omit<Stop<T>, 'change'> & { change?: Partial<GridCase> }): Stop =>
  ({ change: {}, ...given }) as unknown as Stop;

/** What is done to a case, step by step, each at its moment: the ways that the transitions of case.rules.ts allow. */
export const stopsOf = ({ handler, dispatcher, verifier, reporter }: People) => ({
  accept: (at: Date) => stop({ at, action: 'accept', by: dispatcher, state: 'accepted', contract: events.GridCaseAcceptedV1, data: {} }),
  dispatch: (at: Date) =>
    stop({
      at,
      action: 'dispatch',
      by: dispatcher,
      state: 'dispatched',
      change: { handler },
      contract: events.GridCaseDispatchedV1,
      data: { handler },
    }),
  return: (at: Date) =>
    stop({
      at,
      action: 'return',
      by: handler,
      state: 'returned',
      change: { handler: null, returns: 1 },
      contract: events.GridCaseReturnedV1,
      data: { returns: 1, decidedBy: 'community' },
    }),
  start: (at: Date) => stop({ at, action: 'start', by: handler, state: 'handling', contract: events.GridCaseStartedV1, data: {} }),
  submit: (at: Date) =>
    stop({
      at,
      action: 'submit',
      by: handler,
      state: 'verifying',
      change: { submitted_at: at },
      contract: events.GridCaseSubmittedV1,
      data: {},
    }),
  close: (at: Date) =>
    stop({
      at,
      action: 'close',
      by: verifier,
      state: 'closed',
      change: { verifier, closed_at: at },
      contract: events.GridCaseClosedV1,
      data: { onTime: true },
      shown: {},
    }),
  rate: (at: Date, stars: number) => {
    const rating = { stars, satisfied: stars >= 3 };
    return stop({
      at,
      action: 'rate',
      by: reporter!,
      state: 'followed-up',
      change: rating,
      contract: events.GridCaseRatedV1,
      data: rating,
    });
  },
  reopen: (at: Date) =>
    stop({
      at,
      action: 'reopen',
      by: reporter!,
      state: 'handling',
      change: { reopens: 1, verifier: null, closed_at: null, on_time: null, submitted_at: null },
      contract: events.GridCaseReopenedV1,
      data: { reopens: 1 },
      shown: {},
    }),
  reject: (at: Date, reason: string) =>
    stop({ at, action: 'reject', by: dispatcher, state: 'rejected', contract: events.GridCaseRejectedV1, data: { reason } }),
  duplicate: (at: Date, other: { id: string; number: string }) =>
    stop({
      at,
      action: 'mark-duplicate',
      by: dispatcher,
      state: 'duplicate',
      change: { duplicate_of: other.id },
      contract: events.GridCaseDuplicateMarkedV1,
      data: { duplicateOf: other.id },
      shown: { of: other.number },
    }),
});
