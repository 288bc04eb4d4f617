import { DomainError } from '@linli/problems';

/** 登记 受理 派遣 处置 退回 核查 结案 回访 不予受理 重复 */
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
] as const;
export type CaseState = (typeof caseStates)[number];

/** Somebody still has to do something about it. */
export const openStates = [
  'registered',
  'accepted',
  'dispatched',
  'handling',
  'returned',
  'verifying',
] as const satisfies readonly CaseState[];

/** What can be done to a case: in which states, and what it leads to. Without `to` the state stays. */
const moves = {
  accept: { from: ['registered'], to: 'accepted' },
  dispatch: { from: ['accepted', 'dispatched', 'returned'], to: 'dispatched' },
  start: { from: ['accepted', 'dispatched'], to: 'handling' },
  return: { from: ['dispatched', 'handling'], to: 'returned' },
  'request-extension': { from: ['accepted', 'dispatched', 'handling'] },
  'decide-extension': { from: ['accepted', 'dispatched', 'handling'] },
  'request-hands': { from: ['handling'] },
  submit: { from: ['handling'], to: 'verifying' },
  'send-back': { from: ['verifying'], to: 'handling' },
  close: { from: ['verifying'], to: 'closed' },
  reject: { from: ['registered', 'accepted'], to: 'rejected' },
  'mark-duplicate': { from: ['registered', 'accepted', 'dispatched', 'handling'], to: 'duplicate' },
  rate: { from: ['closed'], to: 'followed-up' },
  reopen: { from: ['closed', 'followed-up'], to: 'handling' },
  moderate: { from: caseStates },
  'reveal-contact': { from: caseStates },
} as const satisfies Record<string, { from: readonly CaseState[]; to?: CaseState }>;

export type CaseCommand = keyof typeof moves;
export const caseCommands = Object.keys(moves) as CaseCommand[];

export const isPossible = (command: CaseCommand, state: CaseState): boolean =>
  (moves[command].from as readonly CaseState[]).includes(state);

/** The state after a command. @throws DomainError wrong-state */
export function nextState(command: CaseCommand, state: CaseState): CaseState {
  if (!isPossible(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  const move: { from: readonly CaseState[]; to?: CaseState } = moves[command];
  return move.to ?? state;
}
