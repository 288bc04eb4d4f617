import type { JobState, PayKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

import type { insuranceNames } from './job-posting.rules.js';
import type { Skill } from './skills.rules.js';
import type { Window } from './windows.rules.js';

export interface JobRow {
  id: string;
  version: number;
  employer_id: string;
  code: string;
  area: string;
  title: string;
  description: string;
  site: string;
  lon: number;
  lat: number;
  pay_by: PayKind;
  pay_from: string;
  pay_to: string | null;
  piece: string | null;
  typical_hourly: string | null;
  windows: Window[];
  week: string;
  slots: number;
  required: Skill[];
  helpful: Skill[];
  insurance: (keyof typeof insuranceNames)[];
  openings: number;
  taken: number;
  state: JobState;
  reason: string | null;
  valid_through: Date;
  at: Date;
  published_at: Date | null;
  /** Of its employer. */
  employer: string;
}

export const JOB = 'SELECT job.*, employer.name AS employer FROM job JOIN employer ON employer.id = job.employer_id';

/** Locked so that others may still apply for it meanwhile. @throws DomainError not-found */
export async function loadJob(tx: ReadTx, id: string, lock = false): Promise<JobRow> {
  const [row] = await tx.manager.query<JobRow[]>(`${JOB} WHERE job.id = $1 ${lock ? 'FOR NO KEY UPDATE OF job' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** @throws DomainError not-found */
export async function loadByCode(tx: ReadTx, code: string): Promise<JobRow> {
  const [row] = await tx.manager.query<JobRow[]>(`${JOB} WHERE code = $1`, [code.toUpperCase()]);
  if (!row) throw new DomainError('not-found');
  return row;
}

export const payOf = (row: Pick<JobRow, 'pay_by' | 'pay_from' | 'pay_to' | 'piece' | 'typical_hourly'>) => ({
  by: row.pay_by,
  from: Number(row.pay_from),
  ...(row.pay_to === null ? {} : { to: Number(row.pay_to) }),
  ...(row.piece === null ? {} : { piece: row.piece }),
  ...(row.typical_hourly === null ? {} : { typicalHourly: Number(row.typical_hourly) }),
});
