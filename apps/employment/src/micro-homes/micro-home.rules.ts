import type { MicroHomeState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** 妇女微家: founded and opened again by staff of the area; its host looks after its facts, and may close it as well. */
const moves = {
  change: { from: ['open'], to: 'open', by: ['staff', 'host'] },
  invite: { from: ['open'], to: 'open', by: ['staff'] },
  close: { from: ['open'], to: 'closed', by: ['staff', 'host'] },
  reopen: { from: ['closed'], to: 'open', by: ['staff'] },
} as const satisfies Record<string, { from: readonly MicroHomeState[]; to: MicroHomeState; by: readonly HomePart[] }>;

export type HomePart = 'staff' | 'host';
export type HomeCommand = keyof typeof moves;
export const homeCommands = Object.keys(moves) as HomeCommand[];

const isTheirs = (command: HomeCommand, parts: readonly HomePart[]): boolean =>
  parts.some((part) => (moves[command].by as readonly HomePart[]).includes(part));
const isPossible = (command: HomeCommand, state: MicroHomeState): boolean =>
  (moves[command].from as readonly MicroHomeState[]).includes(state);

export const allowedHomeCommands = (state: MicroHomeState, parts: readonly HomePart[]): HomeCommand[] =>
  homeCommands.filter((command) => isTheirs(command, parts) && isPossible(command, state));

/** @throws DomainError forbidden, wrong-state */
export function nextHomeState(command: HomeCommand, state: MicroHomeState, parts: readonly HomePart[]): MicroHomeState {
  if (!isTheirs(command, parts)) throw new DomainError('forbidden');
  if (!isPossible(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to;
}

/** Nobody comes to a place that is closed, or has nobody to receive her. @throws DomainError micro-home-closed */
export function checkReceives({ state, hosted }: { state: MicroHomeState; hosted: boolean }): void {
  if (state === 'closed' || !hosted) throw new DomainError('micro-home-closed');
}
