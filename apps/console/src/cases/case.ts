import type { Body, Item, Schema } from '@linli/client';

import type { Tone } from '../shared/badge.js';

export type CaseLine = Schema<'CaseSummary'>;
export type CaseWhole = Schema<'CaseWhole'>;
export type Contact = Schema<'Reporter'>;
export type Step = Item<'/api/grid/v1/cases/{id}/timeline'>;
export type Category = Item<'/api/grid/v1/categories'>;
export type CaseState = CaseLine['state'];
/** What somebody may do with a case, besides looking who reported it. */
export type Action = Exclude<CaseWhole['allowedActions'][number], 'reveal-contact'>;
/** What goes with it. */
export type ActionBody = Body<`/api/grid/v1/cases/{id}/${Action}`>;

/** The deadline that counts now: the one that was missed, else when an answer is due. */
export const dueOf = ({ overdue, dueDispatchAt, dueAnswerAt }: CaseLine): string => (overdue === 'dispatch' ? dueDispatchAt : dueAnswerAt);

export const caseStates = [
  'registered',
  'accepted',
  'dispatched',
  'handling',
  'returned',
  'verifying',
  'closed',
  'followed-up',
  'rejected',
  'duplicate',
] as const satisfies readonly CaseState[];
export const urgencies = ['danger', 'utility', 'ordinary'] as const satisfies readonly CaseLine['urgency'][];

export const openStates: CaseState[] = ['registered', 'accepted', 'dispatched', 'handling', 'returned', 'verifying'];

export const stateTone: Record<string, Tone> = {
  registered: 'new',
  accepted: 'new',
  dispatched: 'busy',
  handling: 'busy',
  returned: 'bad',
  verifying: 'check',
  closed: 'good',
  'followed-up': 'good',
};
