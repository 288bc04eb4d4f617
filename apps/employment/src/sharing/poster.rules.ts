import type { JobState, PosterEnd, PosterState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/**
 * A paper hangs until its job ends or is changed; then somebody of the grid takes it down, or does not find it. Who put it up may take it
 * down before.
 */
const moves = {
  'take-down': { from: ['hanging'], to: 'taken-down', by: 'sharer' },
  'call-down': { from: ['hanging'], to: 'due', by: 'district' },
  done: { from: ['due'], to: 'taken-down', by: 'district' },
  'not-found': { from: ['due'], to: 'not-found', by: 'district' },
} as const satisfies Record<string, { from: readonly PosterState[]; to: PosterState; by: 'sharer' | 'district' }>;

export type PosterCommand = keyof typeof moves;

export const mayMove = (command: PosterCommand, state: PosterState): boolean =>
  (moves[command].from as readonly PosterState[]).includes(state);

export const allowedMoves = (state: PosterState): PosterCommand[] =>
  (Object.keys(moves) as PosterCommand[]).filter((command) => moves[command].by === 'sharer' && mayMove(command, state));

/** @throws DomainError wrong-state */
export function nextPosterState(command: PosterCommand, state: PosterState): PosterState {
  if (!mayMove(command, state)) throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to;
}

/** Why what a paper says holds no longer, once its job went from one state to another; undefined while it does. */
export function endOf(from: JobState, to: JobState): PosterEnd | undefined {
  if (from !== 'published' || to === 'published') return undefined;
  return to === 'filled' || to === 'expired' || to === 'withdrawn' ? to : 'revised';
}

/**
 * A place is told to the whole district: a mobile or an identity number has no place in it, however it is written.
 * @throws DomainError validation-failed
 */
export function checkPlace(place: string): void {
  const digits = place.normalize('NFKC').replace(/(?<=\d)[\s.·_-]+(?=\d)/g, '');
  if (/(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)/.test(digits))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/place', code: 'no-numbers-of-people' }] });
}

/** More than that nobody takes down again. */
export const MOST_POSTERS = 100;

/** @param put how many places the job's paper was put up at so far @throws DomainError posters-enough */
export function checkRoom(put: number): void {
  if (put >= MOST_POSTERS) throw new DomainError('posters-enough', { params: { most: MOST_POSTERS } });
}
