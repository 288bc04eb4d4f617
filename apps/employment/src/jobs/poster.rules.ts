import { posterStates, type JobState, type PosterEnd } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

/**
 * A paper hangs until its job ends or is changed; then somebody of the grid takes it down, or does not find it. Who put it up may take it
 * down before.
 */
export const posterMachine = machine()({
  of: 'poster',
  states: posterStates,
  initial: 'hanging',
  parts: { sharer: 'stands for the employer of its job, or is staff of the area', reader: 'anybody, of a job that is or was out' },
  moves: {
    'take-down': { from: ['hanging'], to: 'taken-down', by: ['sharer'] },
    'call-down': { from: ['hanging'], to: 'due', by: ['system'] },
    done: { from: ['due'], to: 'taken-down', by: ['system'] },
    'not-found': { from: ['due'], to: 'not-found', by: ['system'] },
  },
});

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
