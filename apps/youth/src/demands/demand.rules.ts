import { DomainError } from '@linli/problems';

/** 已提出 已合并 已立项 已实现 未采纳 */
export const demandStates = ['raised', 'merged', 'planned', 'fulfilled', 'declined'] as const;
export type DemandState = (typeof demandStates)[number];

const moves = {
  vote: { from: ['raised', 'planned'], to: undefined },
  merge: { from: ['raised'], to: 'merged' },
  plan: { from: ['raised'], to: 'planned' },
  fulfil: { from: ['planned'], to: 'fulfilled' },
  decline: { from: ['raised', 'planned'], to: 'declined' },
} as const satisfies Record<string, { from: readonly DemandState[]; to: DemandState | undefined }>;

export type DemandCommand = keyof typeof moves;
export const demandCommands = Object.keys(moves) as DemandCommand[];

export const mayHappen = (command: DemandCommand, state: DemandState): boolean =>
  (moves[command].from as readonly DemandState[]).includes(state);

/** @throws DomainError wrong-state */
export function nextDemandState(command: DemandCommand, state: DemandState): DemandState {
  if (!mayHappen(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to ?? state;
}

/**
 * Votes are carried into one that is still open, of the same community.
 * @throws DomainError merge-into-itself, wrong-state, validation-failed
 */
export function checkMerge(from: { id: string; area: string }, into: { id: string; area: string; state: DemandState }): void {
  if (from.id === into.id) throw new DomainError('merge-into-itself');
  if (from.area !== into.area) throw new DomainError('validation-failed', { errors: [{ pointer: '/into', code: 'same-area' }] });
  if (!mayHappen('vote', into.state)) throw new DomainError('wrong-state', { params: { state: into.state } });
}
