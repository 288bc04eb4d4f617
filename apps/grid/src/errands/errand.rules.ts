import type { ErrandState, Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** Something small to be done on the spot, once: it is done, or there is nothing to be found. */
const moves = {
  done: 'done',
  'not-found': 'not-found',
} as const satisfies Record<string, ErrandState>;

export type ErrandCommand = keyof typeof moves;
export const errandCommands = Object.keys(moves) as ErrandCommand[];

/** Whoever works on the spot, and those they answer to. */
export const errandRoles = [
  'grid-worker',
  'grid-lead',
  'community-staff',
  'subdistrict-staff',
  'district-staff',
] as const satisfies readonly Role[];

/** @throws DomainError forbidden, wrong-state */
export function nextErrandState(command: ErrandCommand, state: ErrandState, works: boolean): Exclude<ErrandState, 'open'> {
  if (!works) throw new DomainError('forbidden');
  if (state !== 'open') throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command];
}

export const allowedErrandCommands = (state: ErrandState, works: boolean): ErrandCommand[] =>
  works && state === 'open' ? errandCommands : [];

/** Three days: nobody should come for a job that is gone, and nobody dies of it. */
export const ERRAND_DAYS = 3;
export const dueOf = (now: Date): Date => new Date(now.getTime() + ERRAND_DAYS * 86_400_000);
