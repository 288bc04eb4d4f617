import type { Notice } from '../notices/types.js';

export type Reader = 'employer' | 'staff' | 'seeker';

const readers: Readonly<Record<string, Reader>> = {
  'employer-waiting': 'staff',
  'job-waiting': 'staff',
  'employer-verified': 'employer',
  'employer-refused': 'employer',
  'job-published': 'employer',
  'job-sent-back': 'employer',
  'job-expired': 'employer',
  'job-filled': 'employer',
  'job-withdrawn': 'employer',
  'application-came': 'employer',
};

/** What a seeker does is told to the employer, and the other way round. */
const doneBySeekers = ['submitted', 'placed', 'withdrawn'];

/** For whom a notice is: one account may stand for an employer and look for work too. */
export function readerOf(kind: string, state: string | undefined): Reader {
  if (kind === 'application-changed' && state && doneBySeekers.includes(state)) return 'employer';
  return readers[kind] ?? 'seeker';
}

/** Where what a notice is about can be seen. */
export function placeOf(kind: string, { job, employer, course, need, order }: Notice['about'], reader: Reader): string | undefined {
  if (need) return `/micro-homes/needs/${need}`;
  if (order) return `/piecework/orders/${order}`;
  if (reader === 'staff') return job ? `/employment/jobs/${job}` : employer && `/employment/employers/${employer}`;
  if (reader === 'employer' && kind.startsWith('application-')) return job && `/employer/jobs/${job}/applications`;
  if (reader === 'employer') return job ? `/employer/jobs/${job}` : employer && `/employer/${employer}`;
  if (kind === 'credential-changed') return '/training/credentials';
  if (course) return `/training/courses/${course}`;
  return kind === 'application-changed' ? '/seeking/applications' : undefined;
}
