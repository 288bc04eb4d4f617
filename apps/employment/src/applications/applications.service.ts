import { randomUUID } from 'node:crypto';

import type { ApplicationChannel } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import { insertOnce, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { membersOf, standsFor } from '../employers/employer.store.js';
import { jobs } from '../jobs/job.resource.js';
import { isFilled, isOpen } from '../jobs/job.rules.js';
import { finishClosing, loadJob, type JobOfEmployer } from '../jobs/job.store.js';
import { notify } from '../notices.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import type { Shareable } from '../seekers/shareable.rules.js';
import { checkWording } from '../wording/wording.rules.js';
import { Application } from './application.entity.js';
import { applications } from './application.resource.js';
import { applicationMachine, checkShared, mayRead } from './application.rules.js';
import { applicationList, loadApplication, lockWaitingFor, type ApplicationForJob } from './application.store.js';

/** 应聘: from the first word to the first day; the seeker and the employer each do their part, and one hire takes one opening. */
@Injectable()
export class ApplicationsService {
  constructor(private readonly reader: SeekerReader) {}

  /**
   * @param shared what the employer may see: then she has applied, else she has only said that she is interested.
   * @throws DomainError no-profile, not-published, already-applied, consent-missing
   */
  async apply(tx: Tx, jobId: string, { channel, shared }: { channel: ApplicationChannel; shared?: Shareable[] }): Promise<Application> {
    const seeker = await ownSeeker(tx, true);
    const job = await loadJob(tx, jobId);
    if (!isOpen(job, tx.now)) throw new DomainError('not-published');
    if (shared) checkShared(shared);
    const row: Application = {
      id: randomUUID(),
      version: 1,
      job_id: jobId,
      employer_id: job.employer_id,
      area: job.area,
      seeker_id: seeker.id,
      account_id: seeker.account_id,
      state: shared ? 'submitted' : 'contacted',
      channel,
      shared: shared ?? [],
      reason: null,
      at: tx.now,
      changed_at: tx.now,
    };
    // Not beside one of hers for this job that is not over.
    if (!(await insertOnce(tx, Application, row))) throw new DomainError('already-applied');
    await applications.follow(tx, row, { command: 'apply', was: undefined });
    return row;
  }

  /** @throws DomainError not-found, wrong-state, stale-version, consent-missing */
  submit(tx: Tx, target: Target, shared: Shareable[]): Promise<Application> {
    return applications.command(tx, target, 'submit', () => {
      checkShared(shared);
      return { shared, changed_at: tx.now };
    });
  }

  /** By the seeker: takes back what the employer could see. */
  withdraw(tx: Tx, target: Target): Promise<Application> {
    return applications.command(tx, target, 'withdraw', () => ({ changed_at: tx.now }));
  }

  /** By the employer. @param reason for declining, which the law reads too */
  decide(tx: Tx, target: Target, command: 'interview' | 'offer' | 'decline', reason: string | null): Promise<Application> {
    return applications.command(tx, target, command, () => {
      if (reason) checkWording({ reason });
      return { reason, changed_at: tx.now };
    });
  }

  /**
   * By the seeker, to whom it was offered. It takes an opening: of two who accept the last one, one is refused.
   * @throws DomainError not-found, wrong-state, stale-version, no-openings, not-published
   */
  async accept(tx: Tx, target: Target): Promise<Application> {
    const { job_id } = await applications.load(tx, target.id);
    // The job first and then the application, as everybody does who locks both.
    const job = await this.lockJob(tx, job_id);
    // Only who may accept takes an opening, or hears that none is left.
    return applications.command(tx, target, 'accept', async () => {
      await this.hire(tx, job);
      return { changed_at: tx.now };
    });
  }

  /** The caller's own, latest first. */
  mine(tx: ReadTx, asked: Asked) {
    return applicationList.page(tx, [equals('application.account_id', tx.caller.accountId)], asked, (rows) => this.views(tx, rows));
  }

  /** For the employer: who applied for a job, without a word of who they are. @throws DomainError not-found */
  async ofJob(tx: ReadTx, jobId: string, asked: Asked) {
    const job = await loadJob(tx, jobId);
    if (!(await standsFor(tx, job.employer_id))) throw new DomainError('not-found');
    return applicationList.page(tx, [equals('application.job_id', jobId)], asked, (rows) => this.views(tx, rows));
  }

  /** For the seeker, and for the employer with what she shows; that reading is written down for her to see. */
  async one(tx: ReadTx, id: string) {
    const row = await loadApplication(tx, id);
    const { parts, ...met } = (await applications.meet(tx, [row]))(row);
    if (parts.length === 0) throw new DomainError('not-found');
    const view = viewOf(row, applicationMachine.allowed({ ...met, parts }));
    if (parts.includes('seeker') || !mayRead(row.state) || !row.seeker_id) return view;
    const applicant = await this.reader.shown(tx, row.seeker_id, row.shared, { application: id, employer: row.employer_id });
    // Erased since the application was read: it no longer says who applied.
    return applicant ? { ...view, applicant } : this.view(tx, id);
  }

  /** Of one that the caller may know of. */
  async view(tx: ReadTx, id: string) {
    const row = await loadApplication(tx, id);
    return (await this.views(tx, [row]))(row);
  }

  /** Of a job that ended: who is still waiting hears it. @returns how many; fewer than `most` when all have */
  async closeSome(tx: Tx, jobId: string, most: number): Promise<number> {
    const rows = await lockWaitingFor(tx, jobId, most);
    for (const row of rows) {
      await applications.save(tx, row, 'close', { state: 'declined', reason: `job-${row.job_state}`, changed_at: tx.now });
    }
    if (rows.length < most) await finishClosing(tx, jobId);
    return rows.length;
  }

  /** Until the commit, so that nobody else takes an opening of it. */
  protected lockJob(tx: Tx, jobId: string): Promise<JobOfEmployer> {
    return loadJob(tx, jobId, true);
  }

  /** One opening, of a job that is locked; the table refuses one too many as well (job_never_oversold). */
  protected async hire(tx: Tx, job: JobOfEmployer): Promise<void> {
    if (job.state === 'filled' || (job.state === 'published' && isFilled(job))) throw new DomainError('no-openings');
    if (!isOpen(job, tx.now)) throw new DomainError('not-published');
    const taken = job.taken + 1;
    await jobs.save(tx, job, 'hire', { taken, ...(isFilled({ ...job, taken }) ? { state: 'filled', closing: true } : {}) });
    if (isFilled({ ...job, taken })) await notify(tx, await membersOf(tx, job.employer_id), 'job-filled', { job: job.id });
  }

  private async views(tx: ReadTx, rows: readonly ApplicationForJob[]) {
    const allowed = await applications.allowed(tx, rows);
    return (row: ApplicationForJob) => viewOf(row, allowed(row));
  }
}

const viewOf = (row: ApplicationForJob, allowedActions: ReturnType<typeof applicationMachine.allowed>) => ({
  id: row.id,
  version: row.version,
  job: { id: row.job_id, code: row.code, title: row.title, state: row.job_state },
  employer: { id: row.employer_id, name: row.employer },
  state: row.state,
  channel: row.channel,
  shared: row.shared,
  ...(row.reason ? { reason: row.reason } : {}),
  at: row.at,
  changedAt: row.changed_at,
  allowedActions,
});
