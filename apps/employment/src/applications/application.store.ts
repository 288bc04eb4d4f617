import type { JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { list } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import type { Job } from '../jobs/job.entity.js';
import type { Application } from './application.entity.js';

export type ApplicationForJob = Application & Pick<Job, 'title' | 'code'> & { job_state: JobState; employer: string };

const APPLICATION =
  'SELECT application.*, job.title, job.code, job.state AS job_state, employer.name AS employer FROM application JOIN job ON job.id = application.job_id JOIN employer ON employer.id = application.employer_id';

/** SQL: neither hired nor out. */
const WAITING = `application.state IN ('contacted', 'submitted', 'interviewing', 'offered')`;

/** @throws DomainError not-found */
export async function loadApplication({ manager }: ReadTx, id: string): Promise<ApplicationForJob> {
  const [row] = await manager.query<ApplicationForJob[]>(`${APPLICATION} WHERE application.id = $1`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** Latest first. */
export const applicationList = list<ApplicationForJob>(APPLICATION, {
  by: [
    ['at', 'time', 'application.at'],
    ['id', 'uuid', 'application.id'],
  ],
  direction: 'DESC',
});

/** Some of those that wait for an answer for a job, locked. */
export function lockWaitingFor({ manager }: Tx, jobId: string, most: number): Promise<ApplicationForJob[]> {
  return manager.query<ApplicationForJob[]>(
    `${APPLICATION} WHERE job_id = $1 AND ${WAITING} ORDER BY application.id LIMIT $2 FOR UPDATE OF application`,
    [jobId, most],
  );
}

/** Those that an account waits for an answer to, locked. */
export function lockWaitingOf({ manager }: Tx, accountId: string): Promise<ApplicationForJob[]> {
  return manager.query<ApplicationForJob[]>(
    `${APPLICATION} WHERE application.account_id = $1 AND ${WAITING} ORDER BY application.id FOR UPDATE OF application`,
    [accountId],
  );
}

/** Of the caller: those for some jobs that are neither declined nor withdrawn. */
export function standingApplications(
  { manager, caller }: ReadTx,
  jobs: readonly string[],
): Promise<Pick<Application, 'id' | 'job_id' | 'state'>[]> {
  return manager.query<Pick<Application, 'id' | 'job_id' | 'state'>[]>(
    `SELECT id, job_id, state FROM application WHERE account_id = $1 AND job_id = ANY($2) AND state NOT IN ('declined', 'withdrawn')`,
    [caller.accountId, jobs],
  );
}
