import type { CaseState } from './case.js';

/** 已提交 → 已受理 → 办理中 → 已办结 */
export const milestones = ['submitted', 'accepted', 'handling', 'done'] as const;
export type Milestone = (typeof milestones)[number];

/** How far a case is for whoever waits for it; undefined when it left the way, as one that was not accepted. */
const reached: Readonly<Record<CaseState, Milestone | undefined>> = {
  registered: 'submitted',
  accepted: 'accepted',
  dispatched: 'accepted',
  returned: 'accepted',
  handling: 'handling',
  verifying: 'handling',
  closed: 'done',
  'followed-up': 'done',
  rejected: undefined,
  duplicate: undefined,
};

/** The step with which a milestone is reached. */
const byStep: Readonly<Record<string, Milestone>> = { register: 'submitted', accept: 'accepted', start: 'handling', close: 'done' };

export interface Passed {
  milestone: Milestone;
  state: 'past' | 'now' | 'ahead';
  /** When it was reached last. */
  at?: string;
}

/** The way of a case and how far it has come; undefined when it left it. What was undone, as by asking anew, lies ahead again. */
export function progressOf(state: CaseState, steps: readonly { action: string; at: string }[]): Passed[] | undefined {
  const here = reached[state];
  if (!here) return undefined;
  const now = milestones.indexOf(here);
  const times = new Map(steps.flatMap(({ action, at }) => (byStep[action] ? [[byStep[action], at] as const] : [])));
  return milestones.map((milestone, n) => {
    const at = n <= now ? times.get(milestone) : undefined;
    // What is done is past, not under way.
    const state = n < now || (n === now && here === 'done') ? 'past' : n === now ? 'now' : 'ahead';
    return { milestone, state, ...(at ? { at } : {}) };
  });
}
