import type { EmployerState, JobState } from '@linli/contracts';
import type { ReadTx } from '@linli/service';

import type { Employer } from '../employers/employer.entity.js';
import { JOB, type JobOfEmployer } from '../jobs/job.store.js';

type EmployerWithContact = Employer & { sealed_contact: Buffer; sealed_phone: Buffer };

/** Of an area, latest first, with whom to call, sealed. */
export function employersWithContact(
  { manager }: ReadTx,
  area: string,
  state: EmployerState | undefined,
  limit: number,
): Promise<EmployerWithContact[]> {
  return manager.query<EmployerWithContact[]>(
    `SELECT employer.*, p.contact AS sealed_contact, p.phone AS sealed_phone FROM employer JOIN employer_person p ON p.employer_id = employer.id
      WHERE area LIKE $2 || '%' AND ($3::text IS NULL OR state = $3) ORDER BY at DESC, id DESC LIMIT $1`,
    [limit, area, state ?? null],
  );
}

/** Of an employer, an area, in a state, as far as these are given; latest first. */
export function jobsListed(
  { manager }: ReadTx,
  { employer, area, state }: { employer?: string; area?: string; state?: JobState },
  limit: number,
): Promise<JobOfEmployer[]> {
  return manager.query<JobOfEmployer[]>(
    `${JOB} WHERE ${employer ? 'job.employer_id = $2' : '$2::uuid IS NULL'} AND ${area ? `job.area LIKE $3 || '%'` : '$3::text IS NULL'} AND ${state ? 'job.state = $4' : '$4::text IS NULL'} ORDER BY job.at DESC, job.id DESC LIMIT $1`,
    [limit, employer ?? null, area ?? null, state ?? null],
  );
}

/** Those with one of these titles that an employer has not ended. */
export function openJobs(
  { manager }: ReadTx,
  employer: string,
  titles: readonly string[],
): Promise<Pick<JobOfEmployer, 'title' | 'site' | 'area' | 'windows'>[]> {
  return manager.query(
    `SELECT title, site, area, windows FROM job WHERE employer_id = $1 AND title = ANY($2) AND state IN ('draft', 'submitted', 'published')`,
    [employer, titles],
  );
}
