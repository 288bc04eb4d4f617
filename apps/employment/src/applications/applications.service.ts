import { randomUUID } from 'node:crypto';

import { EmploymentApplicationChangedV1, type ApplicationChannel } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { membersOf, standsFor } from '../employers/employer.store.js';
import { Job } from '../jobs/job.entity.js';
import { loadJob } from '../jobs/job.store.js';
import { isFilled, isOpen } from '../jobs/job.rules.js';
import { jobs } from '../jobs/job.resource.js';
import { notify } from '../notices.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { checkWording } from '../wording/wording.rules.js';
import { Application } from './application.entity.js';
import {
  allowedCommands,
  checkShared,
  mayRead,
  nextApplicationState,
  type ApplicationCommand,
  type Shareable,
  type Side,
} from './application.rules.js';
import {
  applicationsFor,
  applicationsOfCaller,
  insertApplication,
  loadApplication,
  lockWaitingFor,
  lockWaitingOf,
  type ApplicationForJob,
} from './application.store.js';

/** 应聘: from the first word to the first day; the seeker and the employer each do their part, and one hire takes one opening. */
@Injectable()
export class ApplicationsService {
  constructor(private readonly reader: SeekerReader) {}

  /**
   * @param shared what the employer may see: then she has applied, else she has only said that she is interested.
   * @throws DomainError no-profile, not-published, already-applied, consent-missing
   */
  async apply(
    tx: Tx,
    jobId: string,
    { channel, shared }: { channel: ApplicationChannel; shared?: Shareable[] },
  ): Promise<ApplicationForJob> {
    const seeker = await ownSeeker(tx, true);
    const job = await loadJob(tx, jobId);
    if (!isOpen(job, tx.now)) throw new DomainError('not-published');
    if (shared) checkShared(shared);
    const id = randomUUID();
    const begun = {
      id,
      job_id: jobId,
      employer_id: job.employer_id,
      area: job.area,
      seeker_id: seeker.id,
      account_id: seeker.account_id,
      state: shared ? ('submitted' as const) : ('contacted' as const),
      channel,
      shared: shared ?? [],
    };
    if (!(await insertApplication(tx, begun))) throw new DomainError('already-applied');
    await notify(tx, await membersOf(tx, job.employer_id), 'application-came', { application: id, job: jobId });
    return tell(tx, await loadApplication(tx, id), 'apply');
  }

  /** @throws DomainError not-found, wrong-state, stale-version, consent-missing */
  async submit(tx: Tx, id: string, shared: Shareable[], expected: number | undefined): Promise<ApplicationForJob> {
    checkShared(shared);
    return this.move(tx, id, 'submit', 'seeker', { shared }, expected);
  }

  /** By the seeker: takes back what the employer could see. */
  withdraw(tx: Tx, id: string, expected: number | undefined): Promise<ApplicationForJob> {
    return this.move(tx, id, 'withdraw', 'seeker', {}, expected);
  }

  /** By the employer. @param reason for declining, which the law reads too */
  async decide(
    tx: Tx,
    id: string,
    command: 'interview' | 'offer' | 'decline',
    reason: string | undefined,
    expected: number | undefined,
  ): Promise<ApplicationForJob> {
    if (reason) checkWording({ reason });
    return this.move(tx, id, command, 'employer', { reason: reason ?? null }, expected);
  }

  /**
   * By the seeker, to whom it was offered. It takes an opening: of two who accept the last one, one is refused.
   * @throws DomainError no-openings, not-published
   */
  async accept(tx: Tx, id: string, expected: number | undefined): Promise<ApplicationForJob> {
    const { job_id } = await loadApplication(tx, id);
    // The job first and then the application, as everybody does who locks both.
    await this.hire(tx, job_id);
    return this.move(tx, id, 'accept', 'seeker', {}, expected);
  }

  /** The caller's own, latest first. */
  async mine(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<ReturnType<ApplicationsService['view']>>> {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await applicationsOfCaller(tx, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => this.view(row, 'seeker'),
    );
  }

  /** For the employer: who applied for a job, without a word of who they are. @throws DomainError not-found */
  async ofJob(
    tx: ReadTx,
    jobId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<ReturnType<ApplicationsService['view']>>> {
    const job = await loadJob(tx, jobId);
    if (!(await standsFor(tx, job.employer_id))) throw new DomainError('not-found');
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await applicationsFor(tx, jobId, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => this.view(row, 'employer'),
    );
  }

  /** For the seeker, and for the employer with what she shows; that reading is written down for her to see. */
  async one(tx: ReadTx, id: string) {
    const row = await loadApplication(tx, id);
    const side = await this.sideOf(tx, row);
    if (side === 'seeker' || !mayRead(row.state) || !row.seeker_id) return this.view(row, side);
    return {
      ...this.view(row, side),
      applicant: await this.reader.shown(tx, row.seeker_id, row.shared, { application: id, employer: row.employer_id }),
    };
  }

  async answer(tx: ReadTx, row: ApplicationForJob) {
    return this.view(row, await this.sideOf(tx, row));
  }

  /** Of a job that ended: who is still waiting hears it. @returns how many; fewer than `most` when all have */
  async closeSome(tx: Tx, jobId: string, most: number): Promise<number> {
    const rows = await lockWaitingFor(tx, jobId, most);
    for (const row of rows) await this.save(tx, row, 'close', { state: 'declined', reason: `job-${row.job_state}` });
    if (rows.length < most) await tx.manager.update(Job, { id: jobId }, { closing: false });
    return rows.length;
  }

  /** She is out everywhere; her name comes off everything with her row. */
  async leaveAll(tx: Tx, accountId: string): Promise<void> {
    const rows = await lockWaitingOf(tx, accountId);
    for (const row of rows) await this.save(tx, row, 'withdraw', { state: 'withdrawn' }, 'seeker');
  }

  /** One opening, of a job that is locked until the commit; the table refuses one too many as well (job_never_oversold). */
  protected async hire(tx: Tx, jobId: string): Promise<void> {
    const job = await loadJob(tx, jobId, true);
    if (job.state === 'filled' || (job.state === 'published' && isFilled(job))) throw new DomainError('no-openings');
    if (!isOpen(job, tx.now)) throw new DomainError('not-published');
    const taken = job.taken + 1;
    await jobs.save(tx, job, 'hire', { taken, ...(isFilled({ ...job, taken }) ? { state: 'filled', closing: true } : {}) });
    if (isFilled({ ...job, taken })) await notify(tx, await membersOf(tx, job.employer_id), 'job-filled', { job: jobId });
  }

  private async sideOf(tx: ReadTx, row: ApplicationForJob): Promise<Side> {
    if (row.account_id === tx.caller.accountId) return 'seeker';
    if (await standsFor(tx, row.employer_id)) return 'employer';
    throw new DomainError('not-found');
  }

  private async move(
    tx: Tx,
    id: string,
    command: ApplicationCommand,
    side: Side,
    changed: Partial<Pick<ApplicationForJob, 'shared' | 'reason'>>,
    expected: number | undefined,
  ): Promise<ApplicationForJob> {
    const row = await loadApplication(tx, id, true);
    if ((await this.sideOf(tx, row)) !== side) throw new DomainError('not-found');
    checkVersion(expected, row.version);
    return this.save(tx, row, command, { ...changed, state: nextApplicationState(command, row.state, side) }, side);
  }

  private async save(tx: Tx, row: ApplicationForJob, action: string, changed: Partial<Application>, by?: Side): Promise<ApplicationForJob> {
    const next = await change(tx, Application, row, { ...changed, changed_at: tx.now });
    const others = by === 'seeker' ? await membersOf(tx, row.employer_id) : row.account_id ? [row.account_id] : [];
    await notify(tx, others, 'application-changed', { application: next.id, job: next.job_id, state: next.state });
    return tell(tx, next, action);
  }

  private view(row: ApplicationForJob, side: Side) {
    return {
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
      allowedActions: allowedCommands(row.state, side),
    };
  }
}

function tell(tx: Tx, row: ApplicationForJob, action: string): ApplicationForJob {
  tx.emit(
    EmploymentApplicationChangedV1,
    { type: 'application', id: row.id, version: row.version },
    { applicationId: row.id, jobId: row.job_id, area: row.area, state: row.state, channel: row.channel },
  );
  tx.audit({
    action: `application.${action}`,
    resource: { type: 'application', id: row.id },
    after: { state: row.state, shared: row.shared, version: row.version },
  });
  return row;
}
