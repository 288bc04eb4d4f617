import type { JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx, Slice, Tx } from '@linli/service';

import type { Job } from '../jobs/job.entity.js';
import type { Application } from './application.entity.js';

export type ApplicationForJob = Application & Pick<Job, 'title' | 'code'> & { job_state: JobState; employer: string };

const APPLICATION =
  'SELECT application.*, job.title, job.code, job.state AS job_state, employer.name AS employer FROM application JOIN job ON job.id = application.job_id JOIN employer ON employer.id = application.employer_id';

/** SQL: neither hired nor out. */
const WAITING = `application.state IN ('contacted', 'submitted', 'interviewing', 'offered')`;

/** @throws DomainError not-found */
export async function loadApplication({ manager }: ReadTx, id: string, lock = false): Promise<ApplicationForJob> {
  const [row] = await manager.query<ApplicationForJob[]>(
    `${APPLICATION} WHERE application.id = $1 ${lock ? 'FOR UPDATE OF application' : ''}`,
    [id],
  );
  if (!row) throw new DomainError('not-found');
  return row;
}

type Begun = Pick<Application, 'id' | 'job_id' | 'employer_id' | 'area' | 'seeker_id' | 'account_id' | 'state' | 'channel' | 'shared'>;

/** @returns whether it was written: not when an application of hers for this job is there that is not over */
export async function insertApplication({ manager, now }: Tx, row: Begun): Promise<boolean> {
  const made = await manager.query<unknown[]>(
    `INSERT INTO application (id, version, job_id, employer_id, area, seeker_id, account_id, state, channel, shared, at, changed_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
     ON CONFLICT (job_id, account_id) WHERE state NOT IN ('declined', 'withdrawn') DO NOTHING RETURNING 1`,
    [row.id, row.job_id, row.employer_id, row.area, row.seeker_id, row.account_id, row.state, row.channel, row.shared, now],
  );
  return made.length > 0;
}

/** The caller's own, latest first. */
export function applicationsOfCaller({ manager, caller }: ReadTx, { after, limit }: Slice): Promise<ApplicationForJob[]> {
  return manager.query<ApplicationForJob[]>(
    `${APPLICATION} WHERE application.account_id = $2 ${after ? 'AND (application.at, application.id) < ($3, $4)' : ''} ORDER BY application.at DESC, application.id DESC LIMIT $1`,
    [limit, caller.accountId, ...(after ?? [])],
  );
}

/** For a job, latest first. */
export function applicationsFor({ manager }: ReadTx, jobId: string, { after, limit }: Slice): Promise<ApplicationForJob[]> {
  return manager.query<ApplicationForJob[]>(
    `${APPLICATION} WHERE application.job_id = $2 ${after ? 'AND (application.at, application.id) < ($3, $4)' : ''} ORDER BY application.at DESC, application.id DESC LIMIT $1`,
    [limit, jobId, ...(after ?? [])],
  );
}

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
