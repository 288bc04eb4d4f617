import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { AccessService, insert, type ReadTx, type Target, type Tx } from '@linli/service';
import { metresFrom } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';

import { Employer } from '../employers/employer.entity.js';
import { checkVerified } from '../employers/employer.rules.js';
import { membersOf, standsFor } from '../employers/employer.store.js';
import { checkNear } from '../grounds/place.rules.js';
import { notify } from '../notices.js';
import { checkHours, weekOf } from '../windows.rules.js';
import { checkWording } from '../wording/wording.rules.js';
import { Job } from './job.entity.js';
import { jobs } from './job.resource.js';
import { checkOutline, isFilled, shortCode } from './job.rules.js';
import { loadJob, payOf } from './job.store.js';
import type { JobOutline } from './job.types.js';
import { checkMinimumWage } from './minimum-wage.rules.js';

/** 岗位: written by an employer, read against the law, reviewed by staff, published; until it is filled, withdrawn or runs out. */
@Injectable()
export class JobsService {
  constructor(private readonly access: AccessService) {}

  /** @throws DomainError not-found, employer-refused, posting-discriminates, validation-failed */
  async create(tx: Tx, employerId: string, outline: JobOutline): Promise<Job> {
    if (!(await standsFor(tx, employerId))) throw new DomainError('not-found');
    return this.enter(tx, employerId, outline);
  }

  /** Whoever may has been asked. @throws DomainError posting-discriminates, validation-failed */
  async enter(tx: Tx, employerId: string, outline: JobOutline): Promise<Job> {
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
    // The database computes where it is.
    const row = await loadJob(tx, id);
    await jobs.follow(tx, row, { command: 'create', was: undefined });
    return row;
  }

  /**
   * A draft only: what is out was reviewed as it is.
   * @throws DomainError wrong-state, stale-version, openings-taken, posting-discriminates
   */
  change(tx: Tx, target: Target, outline: JobOutline): Promise<Job> {
    return jobs.command(tx, target, 'change', async ({ taken }) => {
      check(outline, taken, tx.now);
      checkNear(await metresFrom(tx, outline.area, outline.point));
      return columnsOf(outline);
    });
  }

  /** @throws DomainError wrong-state, stale-version, employer-unverified, posting-discriminates (the rules may be newer than the draft) */
  submit(tx: Tx, target: Target): Promise<Job> {
    return jobs.command(tx, target, 'submit', async (row) => {
      await checkReady(tx, row);
      const staff = await this.access.holdersIn(tx, row.area.slice(0, 12), 'community-staff');
      await notify(tx, staff, 'job-waiting', { job: row.id });
      return { reason: null };
    });
  }

  revise(tx: Tx, target: Target): Promise<Job> {
    return jobs.command(tx, target, 'revise', () => ({ reason: null }));
  }

  /** @throws DomainError own-review, and as submit */
  publish(tx: Tx, target: Target): Promise<Job> {
    return jobs.command(tx, target, 'publish', async (row) => {
      await checkReady(tx, row);
      await notify(tx, await membersOf(tx, row.employer_id), 'job-published', { job: row.id });
      return { reason: null, published_at: tx.now };
    });
  }

  sendBack(tx: Tx, target: Target, reason: string): Promise<Job> {
    return jobs.command(tx, target, 'send-back', async ({ id, employer_id }) => {
      await notify(tx, await membersOf(tx, employer_id), 'job-sent-back', { job: id });
      return { reason };
    });
  }

  /** The employer's people need not be told of what one of them did. */
  withdraw(tx: Tx, target: Target, reason: string): Promise<Job> {
    return jobs.command(tx, target, 'withdraw', async ({ id, employer_id }) => {
      const members = await membersOf(tx, employer_id);
      if (!members.includes(tx.caller.accountId)) await notify(tx, members, 'job-withdrawn', { job: id });
      return { reason, closing: true };
    });
  }

  fill(tx: Tx, target: Target): Promise<Job> {
    return jobs.command(tx, target, 'fill', () => ({ reason: null, closing: true }));
  }
}

/** @throws DomainError employer-refused, employer-unverified, posting-discriminates, validation-failed, no-openings */
async function checkReady(tx: Tx, row: Job): Promise<void> {
  const { state } = await tx.manager.findOneOrFail(Employer, { where: { id: row.employer_id }, lock: { mode: 'pessimistic_read' } });
  checkVerified(state);
  checkWords(row);
  checkMinimumWage(payOf(row), row.area, tx.now);
  checkNear(await metresFrom(tx, row.area, row));
  checkOutline({ pay: payOf(row), validThrough: row.valid_through, openings: row.openings }, row.taken, tx.now);
  if (isFilled(row)) throw new DomainError('no-openings');
}

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
  pay_from: outline.pay.from,
  pay_to: outline.pay.to ?? null,
  piece: outline.pay.by === 'piece' ? (outline.pay.piece ?? null) : null,
  typical_hourly: outline.pay.typicalHourly ?? null,
  windows: outline.windows,
  week: weekOf(outline.windows),
  slots: Math.ceil(outline.weeklyHours * 2),
  required: outline.required,
  helpful: outline.helpful,
  insurance: outline.insurance,
  openings: outline.openings,
  valid_through: outline.validThrough,
});
