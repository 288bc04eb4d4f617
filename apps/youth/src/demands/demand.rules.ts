import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/** 已提出 已合并 已立项 已实现 未采纳 */
export const demandStates = ['raised', 'merged', 'planned', 'fulfilled', 'declined'] as const;
export type DemandState = (typeof demandStates)[number];

export const demandMachine = machine<{ voted: boolean }>()({
  of: 'demand',
  states: demandStates,
  initial: 'raised',
  parts: { family: 'guardian of a child here', staff: 'staff of its area' },
  moves: {
    vote: {
      from: ['raised', 'planned'],
      by: ['family'],
      refusedAs: { forbidden: 'family-required' },
      unless: ({ voted }) => (voted ? { code: 'duplicate' } : undefined),
    },
    merge: { from: ['raised'], to: 'merged', by: ['staff'] },
    plan: { from: ['raised'], to: 'planned', by: ['staff'] },
    fulfil: { from: ['planned'], to: 'fulfilled', by: ['staff'] },
    decline: { from: ['raised', 'planned'], to: 'declined', by: ['staff'] },
  },
});

export type DemandCommand = (typeof demandMachine.commands)[number];

/**
 * Votes are carried into one that is still open, of the same community.
 * @throws DomainError merge-into-itself, wrong-state, validation-failed
 */
export function checkMerge(from: { id: string; area: string }, into: { id: string; area: string; state: DemandState }): void {
  if (from.id === into.id) throw new DomainError('merge-into-itself');
  if (from.area !== into.area) throw new DomainError('validation-failed', { errors: [{ pointer: '/into', code: 'same-area' }] });
  if (!demandMachine.isPossible('vote', into.state)) throw new DomainError('wrong-state', { params: { state: into.state } });
}
