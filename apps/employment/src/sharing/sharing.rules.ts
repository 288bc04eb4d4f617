import type { JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

export interface SharedFacts {
  state: JobState;
  /** Out, and its day has not come. */
  open: boolean;
  /** Is it, or was it, out for everybody to see? */
  known: boolean;
}

/** The employer's own people and the staff of its area. @throws DomainError not-found for whom it does not exist, forbidden */
export function checkSharer(parts: readonly string[], { known }: Pick<SharedFacts, 'known'>): void {
  if (parts.length === 0) throw new DomainError(known ? 'forbidden' : 'not-found');
}

/**
 * Nothing goes out of what is not open: nobody shall come for a job that is not there.
 * @throws DomainError not-published, job-over with what became of it
 */
export function checkShareable({ state, open }: Pick<SharedFacts, 'state' | 'open'>): void {
  if (open) return;
  if (state === 'draft' || state === 'submitted') throw new DomainError('not-published');
  // What has run out is over before the job says so.
  throw new DomainError('job-over', { params: { state: state === 'published' ? 'expired' : state } });
}
