import { DomainError } from '@linli/problems';
import { list, type Searched } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import { ownAmong } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { Job } from './job.entity.js';
import type { JobPart, Pay } from './job.rules.js';

/** For a scheduled job: those that run out at $1. */
export const JOBS_OVER = `SELECT id, valid_through AS due_at FROM job WHERE state IN ('submitted', 'published') AND valid_through <= $1`;

/** For a scheduled job: those that ended, with people who are still to be told. */
export const JOBS_ENDED = 'SELECT id, valid_through AS due_at FROM job WHERE closing';

/** Everybody who waited for an answer for it was told that it ended. */
export async function finishClosing({ manager }: Tx, id: string): Promise<void> {
  await manager.update(Job, { id }, { closing: false });
}

export type JobOfEmployer = Job & {
  /** Its employer’s name. */
  employer: string;
};

export const JOB = 'SELECT job.*, employer.name AS employer FROM job JOIN employer ON employer.id = job.employer_id';

/** Its columns by their names alone, though employers have some of the same. */
const JOBS = `SELECT * FROM (${JOB}) AS job`;

/** What of a job is searched by words. */
export const searchedJob: Searched = { text: `title || ' ' || description || ' ' || site` };

/** In every state, latest first. */
export const jobList = list<JobOfEmployer>(JOBS, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Those that were published, latest first. */
export const publishedList = list<JobOfEmployer>(JOBS, {
  by: [
    ['published_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Locked so that others may still apply for it meanwhile. @throws DomainError not-found */
export async function loadJob(tx: ReadTx, id: string, lock = false): Promise<JobOfEmployer> {
  const [row] = await tx.manager.query<JobOfEmployer[]>(`${JOB} WHERE job.id = $1 ${lock ? 'FOR NO KEY UPDATE OF job' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** In no order. */
export function jobsById({ manager }: ReadTx, ids: readonly string[]): Promise<JobOfEmployer[]> {
  return manager.query<JobOfEmployer[]>(`${JOB} WHERE job.id = ANY($1)`, [ids]);
}

/** @throws DomainError not-found */
export async function loadByCode(tx: ReadTx, code: string): Promise<JobOfEmployer> {
  const [row] = await tx.manager.query<JobOfEmployer[]>(`${JOB} WHERE code = $1`, [code.toUpperCase()]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** What the caller is to each of some jobs. */
export async function partsInJobs(
  tx: ReadTx,
  rows: readonly Pick<Job, 'employer_id' | 'area'>[],
): Promise<(row: Pick<Job, 'employer_id' | 'area'>) => JobPart[]> {
  const own = await ownAmong(tx, [...new Set(rows.map(({ employer_id }) => employer_id))]);
  return ({ employer_id, area }) => [
    ...(own.has(employer_id) ? (['employer'] as const) : []),
    ...(isStaff(tx.caller, area) ? (['staff'] as const) : []),
  ];
}

export const payOf = (row: Pick<JobOfEmployer, 'pay_by' | 'pay_from' | 'pay_to' | 'piece' | 'typical_hourly'>): Pay => ({
  by: row.pay_by,
  from: row.pay_from,
  ...(row.pay_to === null ? {} : { to: row.pay_to }),
  ...(row.piece === null ? {} : { piece: row.piece }),
  ...(row.typical_hourly === null ? {} : { typicalHourly: row.typical_hourly }),
});
