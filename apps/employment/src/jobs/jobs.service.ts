import { randomBytes, randomUUID } from 'node:crypto';

import { EmploymentJobChangedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, change, checkVersion, insert, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { Employer } from '../employers/employer.entity.js';
import { checkVerified } from '../employers/employer.rules.js';
import { isStaff } from '../employment-access.js';
import { membersOf, standsFor } from '../employers/employer.store.js';
import { notify, settle } from '../notices.js';
import { callPostersDown } from '../sharing/poster.store.js';
import { endOf } from '../sharing/poster.rules.js';
import { checkWording } from '../wording/wording.rules.js';
import { metresFrom } from './grounds.store.js';
import { Job } from './job.entity.js';
import { loadJob, payOf, type JobOfEmployer } from './job.store.js';
import { checkOutline, isFilled, nextJobState, shortCode, type JobCommand, type JobPart } from './job.rules.js';
import type { JobOutline } from './job.types.js';
import { checkMinimumWage } from './minimum-wage.rules.js';
import { checkNear } from './place.rules.js';
import { checkHours, weekOf } from './windows.rules.js';

/** 岗位: written by an employer, read against the law, reviewed by staff, published; until it is filled, withdrawn or runs out. */
@Injectable()
export class JobsService {
  constructor(private readonly access: AccessService) {}

  /** @throws DomainError not-found, employer-refused, posting-discriminates, validation-failed */
  async create(tx: Tx, employerId: string, outline: JobOutline): Promise<JobOfEmployer> {
    if (!(await standsFor(tx, employerId))) throw new DomainError('not-found');
    return this.enter(tx, employerId, outline);
  }

  /** Whoever may has been asked. @throws DomainError posting-discriminates, validation-failed */
  async enter(tx: Tx, employerId: string, outline: JobOutline): Promise<JobOfEmployer> {
    check(outline, 0, tx.now);
    checkNear(await metresFrom(tx, outline.area, outline.point));
    const id = randomUUID();
    await insert(tx, Job, {
      id,
      version: 1,
      employer_id: employerId,
      code: await freeCode(tx),
      ...columnsOf(outline),
      state: 'draft',
      at: tx.now,
    });
    return tell(tx, await loadJob(tx, id), 'create');
  }

  /**
   * A draft only: what is out was reviewed as it is.
   * @throws DomainError wrong-state, stale-version, openings-taken, posting-discriminates
   */
  async change(tx: Tx, id: string, outline: JobOutline, expected: number | undefined): Promise<JobOfEmployer> {
    const { row } = await this.begin(tx, id, 'change', expected);
    check(outline, row.taken, tx.now);
    checkNear(await metresFrom(tx, outline.area, outline.point));
    await change(tx, Job, row, columnsOf(outline));
    return tell(tx, await loadJob(tx, id), 'change');
  }

  /** @throws DomainError wrong-state, stale-version, employer-unverified, posting-discriminates (the rules may be newer than the draft) */
  async move(
    tx: Tx,
    id: string,
    command: Exclude<JobCommand, 'change' | 'expire'>,
    reason: string | undefined,
    expected: number | undefined,
  ): Promise<JobOfEmployer> {
    const { row, part } = await this.begin(tx, id, command, expected);
    if (command === 'submit' || command === 'publish') {
      const { state } = await tx.manager.findOneOrFail(Employer, { where: { id: row.employer_id }, lock: { mode: 'pessimistic_read' } });
      checkVerified(state);
      checkWords(row);
      checkMinimumWage(payOf(row), row.area, tx.now);
      checkNear(await metresFrom(tx, row.area, row));
      checkOutline({ pay: payOf(row), validThrough: row.valid_through, openings: row.openings }, row.taken, tx.now);
      if (isFilled(row)) throw new DomainError('no-openings');
    }
    const next = await save(tx, row, command, {
      state: nextJobState(command, row.state, part),
      reason: reason ?? null,
      ...(command === 'publish' ? { published_at: tx.now } : {}),
    });
    if (row.state === 'submitted') await settle(tx, [tx.caller.accountId], 'job-waiting', { job: id }, tx.now);
    if (command === 'submit')
      await notify(tx, await this.access.holdersIn(tx, row.area.slice(0, 12), 'community-staff'), 'job-waiting', { job: id });
    if (command === 'publish') await notify(tx, await membersOf(tx, row.employer_id), 'job-published', { job: id });
    if (command === 'send-back') await notify(tx, await membersOf(tx, row.employer_id), 'job-sent-back', { job: id });
    if (command === 'withdraw' && part.staff && !part.employer)
      await notify(tx, await membersOf(tx, row.employer_id), 'job-withdrawn', { job: id });
    return next;
  }

  /** Who was verified no longer has jobs on show no longer. */
  async withdrawAllOf(tx: Tx, employerId: string, reason: string): Promise<void> {
    const rows = await tx.manager.find(Job, {
      where: { employer_id: employerId, state: In(['submitted', 'published']) },
      order: { id: 'ASC' },
    });
    for (const { id } of rows) await save(tx, await loadJob(tx, id, true), 'withdraw', { state: 'withdrawn', reason });
  }

  async part(tx: ReadTx, row: JobOfEmployer): Promise<JobPart> {
    return { employer: await standsFor(tx, row.employer_id), staff: isStaff(tx.caller, row.area) };
  }

  private async begin(
    tx: Tx,
    id: string,
    command: JobCommand,
    expected: number | undefined,
  ): Promise<{ row: JobOfEmployer; part: JobPart }> {
    const row = await loadJob(tx, id, true);
    const part = await this.part(tx, row);
    if (!part.employer && !part.staff) throw new DomainError('not-found');
    checkVersion(expected, row.version);
    nextJobState(command, row.state, part);
    return { row, part };
  }
}

/** Of a job that is locked. */
export async function save(
  tx: Tx,
  row: JobOfEmployer,
  action: string,
  changed: Partial<Pick<JobOfEmployer, 'state' | 'reason' | 'published_at' | 'taken'>>,
): Promise<JobOfEmployer> {
  const { state = row.state } = changed;
  const closes = state !== row.state && (state === 'filled' || state === 'expired' || state === 'withdrawn');
  const next = await change(tx, Job, row, { ...changed, ...(closes ? { closing: true } : {}) });
  const ended = endOf(row.state, next.state);
  if (ended) await callPostersDown(tx, next, ended);
  return tell(tx, next, action);
}

export function tell(tx: Tx, row: JobOfEmployer, action: string): JobOfEmployer {
  const { by, from, to } = payOf(row);
  tx.emit(
    EmploymentJobChangedV1,
    { type: 'job', id: row.id, version: row.version },
    {
      jobId: row.id,
      employerId: row.employer_id,
      area: row.area,
      code: row.code,
      title: row.title,
      state: row.state,
      openings: row.openings,
      taken: row.taken,
      pay: { by, fromFen: fen(from), ...(to === undefined ? {} : { toFen: fen(to) }) },
      point: { lon: row.lon, lat: row.lat },
      validThrough: row.valid_through.toISOString(),
    },
  );
  tx.audit({
    action: `job.${action}`,
    resource: { type: 'job', id: row.id },
    after: { state: row.state, openings: row.openings, taken: row.taken, version: row.version },
    ...(row.reason ? { reason: row.reason } : {}),
  });
  return row;
}

const fen = (yuan: number): number => Math.round(yuan * 100);

export const checkWords = ({
  title,
  description,
  site,
  piece,
}: {
  title: string;
  description: string;
  site: string;
  piece?: string | null;
}): void => checkWording({ title, description, site, ...(piece ? { piece } : {}) });

function check(outline: JobOutline, taken: number, now: Date): void {
  checkWords({ ...outline, piece: outline.pay.piece ?? null });
  checkOutline(outline, taken, now);
  checkHours(outline.windows, outline.weeklyHours);
  checkMinimumWage(outline.pay, outline.area, now);
}

async function freeCode(tx: ReadTx): Promise<string> {
  for (;;) {
    const code = shortCode(randomBytes(6));
    const taken = await tx.manager.existsBy(Job, { code });
    if (!taken) return code;
  }
}

const columnsOf = (outline: JobOutline) => ({
  area: outline.area,
  title: outline.title,
  description: outline.description,
  site: outline.site,
  lon: outline.point.lon,
  lat: outline.point.lat,
  pay_by: outline.pay.by,
  pay_from: String(outline.pay.from),
  pay_to: numeric(outline.pay.to),
  piece: outline.pay.by === 'piece' ? (outline.pay.piece ?? null) : null,
  typical_hourly: numeric(outline.pay.typicalHourly),
  windows: outline.windows,
  week: weekOf(outline.windows),
  slots: Math.ceil(outline.weeklyHours * 2),
  required: outline.required,
  helpful: outline.helpful,
  insurance: outline.insurance,
  openings: outline.openings,
  valid_through: outline.validThrough,
});

const numeric = (value: number | undefined): string | null => (value === undefined ? null : String(value));
