import { isOutage, pause, reasonOf, sessionWaitMs, underLock, type SessionEnd, type Sql } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import pLimit from 'p-limit';

import { system } from '../caller/caller.js';
import type { Tx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Clock } from './clock.js';
import { FailedItems, WHOLE_JOB } from './failed-items.js';
import { storeRuns } from './job-run.store.js';
import type { DeclaredJob, ItemJob, JobFigures } from './job.js';
import { Passes } from './passes.js';

const PAGE = 100;
/** So many connections of the pool at most: requests need the others. */
const AT_ONCE = 4;
const HEARTBEAT_MS = 3000;
const PRUNE_MS = 60_000;
/** How often it is kept what ran: some jobs run each second. */
const STORE_MS = 15_000;
/** Of the lock under which they run. */
export const JOBS_LOCK = 'scheduled-jobs';

interface Job {
  name: string;
  everyMs: number;
  work: () => Promise<void>;
  /** The last pass, so that there is one at a time. */
  pass: Promise<void>;
  busy: boolean;
  /** May the job be noted as failed? Unknown until its first pass. */
  noted: boolean;
  lastPass: number | undefined;
  failures: number;
  passes: Passes;
}

interface DueItem {
  id: string;
  due_at: string;
  attempts: number | null;
}

/**
 * Work that comes due by itself (docs/adr/041). One replica does it, under a lock that it holds in a session of its own; the jobs share a
 * few connections of the pool.
 */
export class ScheduledJobs implements OnApplicationShutdown {
  private readonly log = new Logger(ScheduledJobs.name);
  private readonly jobs = new Map<string, Job>();
  private readonly itemJobs: ItemJob[] = [];
  private readonly inTurn = pLimit(AT_ONCE);
  private readonly stopping = new AbortController();
  private readonly failed: FailedItems;
  private running: Promise<void> = Promise.resolve();
  private leadsSince: number | undefined;

  constructor(
    private readonly database: { url: string; service: string },
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.failed = new FailedItems(unitOfWork);
    this.register('failed-items', PRUNE_MS, async () => {
      for (const job of this.itemJobs) await this.failed.prune(job.name, job.due, job.values(this.clock.now()));
    });
  }

  /** A job that is one piece of work. It must do little at once. */
  register(name: string, everyMs: number, work: () => Promise<void>): void {
    this.add(name, everyMs, () => this.inTurn(work));
  }

  registerItems(job: ItemJob): void {
    this.add(job.name, job.everyMs, () => this.allDue(job));
    this.itemJobs.push(job);
  }

  start(): void {
    this.running = this.lead();
  }

  /** Tests only: all jobs have a pass at once when `linli.jobs` is heard. */
  follow(connection: NatsConnection): void {
    connection.subscribe('linli.jobs', {
      callback: () => {
        if (this.leadsSince !== undefined) this.jobs.forEach((job) => this.tick(job));
      },
    });
  }

  /** One pass, after the one under way. What fails is noted, not thrown. */
  pass(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`there is no job ${name}`);
    job.pass = job.pass.then(() => this.onePass(job));
    return job.pass;
  }

  figures(): JobFigures[] {
    const { leadsSince } = this;
    const since = (last = 0) => (leadsSince === undefined ? undefined : (performance.now() - Math.max(last, leadsSince)) / 1000);
    return [...this.jobs.values()].map(({ name, lastPass, failures }) => ({ job: name, secondsSincePass: since(lastPass), failures }));
  }

  /** Does this process do the jobs? */
  get leads(): boolean {
    return this.leadsSince !== undefined;
  }

  declared(): DeclaredJob[] {
    const overItems = new Set(this.itemJobs.map(({ name }) => name));
    return [...this.jobs.values()].map(({ name, everyMs, passes }) => ({
      job: name,
      everyMs,
      items: overItems.has(name),
      ran: passes.ran,
    }));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.all([...this.jobs.values()].map(({ pass }) => pass));
  }

  private add(name: string, everyMs: number, work: () => Promise<void>): void {
    if (this.jobs.has(name)) throw new Error(`two jobs are called ${name}`);
    const pass = Promise.resolve();
    const passes = new Passes();
    this.jobs.set(name, { name, everyMs, work, pass, passes, busy: false, noted: true, lastPass: undefined, failures: 0 });
  }

  private async lead(): Promise<void> {
    const { url, service } = this.database;
    const stopping = this.stopping.signal;
    const lock = { databaseUrl: url, name: JOBS_LOCK, application: `linli-jobs-${service}`, worker: 'jobs' as const, stopping };
    while (!stopping.aborted) {
      let end: SessionEnd = 'ended';
      try {
        await underLock(lock, (sql, gone) => this.session(sql, gone));
      } catch (error) {
        end = 'failed';
        if (!stopping.aborted) this.log.warn(`scheduled jobs wait: ${reasonOf(error)}`);
      }
      await pause(sessionWaitMs('jobs', end), stopping);
    }
  }

  /** Runs the jobs until the lock is lost or the service stops, then waits for the passes under way. */
  private async session(sql: Sql, gone: AbortSignal): Promise<void> {
    const lost = new AbortController();
    const over = AbortSignal.any([this.stopping.signal, gone, lost.signal]);
    this.leadsSince = performance.now();
    // Meanwhile another instance may have done them.
    for (const { passes } of this.jobs.values()) passes.forget();
    const timers = [...this.jobs.values()].map((job) => setInterval(() => this.tick(job), job.everyMs));
    const beating = setInterval(() => void sql.query('SELECT 1').catch(() => lost.abort()), HEARTBEAT_MS);
    const storing = setInterval(() => void this.store(sql), STORE_MS);
    this.jobs.forEach((job) => this.tick(job));
    if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
    for (const timer of [...timers, beating, storing]) clearInterval(timer);
    this.leadsSince = undefined;
    await Promise.all([...this.jobs.values()].map(({ pass }) => pass));
    if (!gone.aborted && !lost.signal.aborted) await this.store(sql);
  }

  /** In the session of the lock, so that nobody else keeps them at the same time. */
  private async store(sql: Sql): Promise<void> {
    const runs = this.declared().flatMap(({ job, ran }) => (ran ? [{ job, ...ran }] : []));
    try {
      await storeRuns(sql, runs);
    } catch (error) {
      this.log.warn(`what ran cannot be kept at present: ${reasonOf(error)}`);
    }
  }

  private tick(job: Job): void {
    if (!job.busy) void this.pass(job.name);
  }

  private async onePass(job: Job): Promise<void> {
    job.busy = true;
    job.passes.begin();
    try {
      await job.work();
      if (job.noted) await this.inTurn(() => this.unitOfWork.as(system, (tx) => this.failed.clear(tx, job.name, WHOLE_JOB)));
      job.noted = false;
      job.lastPass = performance.now();
    } catch (error) {
      await this.noteFailure(job, WHOLE_JOB, error);
    } finally {
      job.busy = false;
      job.passes.end();
    }
  }

  private async allDue(job: ItemJob): Promise<void> {
    const now = this.clock.now();
    let last: DueItem | undefined;
    do {
      const items = await this.inTurn(() => this.page(job, now, last));
      for (const item of items) {
        if (this.stopping.signal.aborted) return;
        await this.one(job, item);
      }
      last = items.length === PAGE ? items.at(-1) : undefined;
    } while (last);
  }

  /** What is due after the last one, without what failed and has to wait. */
  private page({ name, due, values }: ItemJob, now: Date, last: DueItem | undefined): Promise<DueItem[]> {
    const given = [...values(now), name, now, ...(last ? [last.due_at, last.id] : [])];
    const [job, at, afterDue, afterId] = Array.from({ length: 4 }, (_, i) => `$${given.length - (last ? 4 : 2) + i + 1}`);
    return this.unitOfWork.as(system, ({ manager }) =>
      manager.query<DueItem[]>(
        `SELECT due.id::text, due.due_at::text, failed.attempts FROM (${due}) AS due LEFT JOIN failed_item AS failed ON failed.job = ${job} AND failed.item = due.id::text
         WHERE (failed.id IS NULL OR failed.state <> 'dismissed' AND failed.next_try <= ${at})
           ${last ? `AND (due.due_at, due.id::text) > (${afterDue}::timestamptz, ${afterId})` : ''}
         ORDER BY due.due_at, due.id::text LIMIT ${PAGE}`,
        given,
      ),
    );
  }

  private async one(job: ItemJob, { id, attempts }: DueItem): Promise<void> {
    const { passes } = this.jobs.get(job.name)!;
    const succeeded = async (tx: Tx) => {
      if (attempts !== null) await this.failed.clear(tx, job.name, id);
    };
    try {
      if ('alone' in job) {
        await this.inTurn(() => job.alone(id));
        await this.inTurn(() => this.unitOfWork.as(system, succeeded));
        passes.done();
        return;
      }
      const once = () =>
        this.unitOfWork.as(system, async (tx) => {
          const more = (await job.each(tx, id)) === true;
          if (!more) await succeeded(tx);
          return more;
        });
      while (await this.inTurn(once));
      passes.done();
    } catch (error) {
      // Without a database no item is at fault, and none can be noted: the pass ends.
      if (isOutage(error)) throw error;
      await this.noteFailure(this.jobs.get(job.name)!, id, error);
    }
  }

  private async noteFailure(job: Job, item: string, error: unknown): Promise<void> {
    job.failures++;
    job.passes.failed();
    this.log.warn(`job ${job.name} failed${item === WHOLE_JOB ? '' : ` at ${item}`}: ${reasonOf(error)}`);
    if (item === WHOLE_JOB) job.noted = true;
    try {
      await this.inTurn(() => this.failed.note(job.name, item, error));
    } catch (unnoted) {
      this.log.warn(`what failed of job ${job.name} cannot be noted at present: ${reasonOf(unnoted)}`);
    }
  }
}
