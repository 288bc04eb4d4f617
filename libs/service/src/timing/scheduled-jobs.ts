import { isOutage, pause, reasonOf, sessionWaitMs, underLock, type SessionEnd } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import pLimit from 'p-limit';

import { system } from '../caller/caller.js';
import type { Tx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Clock } from './clock.js';
import { FailedItems, WHOLE_JOB } from './failed-items.js';

const PAGE = 100;
/** So many connections of the pool at most: requests need the others. */
const AT_ONCE = 4;
const HEARTBEAT_MS = 3000;
const PRUNE_MS = 60_000;

/** A job over items that come due: each has its own transaction, and one that fails keeps no other from its turn. */
export type ItemJob = {
  /** For operators: in metrics and in the list of failed work. */
  name: string;
  everyMs: number;
  /** A SELECT of `id` and `due_at` (timestamptz), oldest first by the mechanism; what is done must not be in it any more. */
  due: string;
  /** Its values, at the district's time. */
  values: (now: Date) => unknown[];
} & (
  | {
      /**
       * In a transaction of its own, which checks under its lock that the item is still due.
       * @returns true to be called again for it in another one
       */
      each: (tx: Tx, id: string) => Promise<boolean | void>;
    }
  | {
      /** For work outside of the database, which opens its own transactions. */
      alone: (id: string) => Promise<void>;
    }
);

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
}

interface DueItem {
  id: string;
  due_at: string;
  attempts: number | null;
}

export interface JobFigures {
  job: string;
  /** Since the last pass that ended, or since this replica took over; undefined while another one works. */
  secondsSincePass: number | undefined;
  /** Passes and items that failed in this process. */
  failures: number;
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

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.all([...this.jobs.values()].map(({ pass }) => pass));
  }

  private add(name: string, everyMs: number, work: () => Promise<void>): void {
    if (this.jobs.has(name)) throw new Error(`two jobs are called ${name}`);
    this.jobs.set(name, { name, everyMs, work, pass: Promise.resolve(), busy: false, noted: true, lastPass: undefined, failures: 0 });
  }

  private async lead(): Promise<void> {
    const { url, service } = this.database;
    const stopping = this.stopping.signal;
    const lock = { databaseUrl: url, name: 'scheduled-jobs', application: `linli-jobs-${service}`, worker: 'jobs' as const, stopping };
    while (!stopping.aborted) {
      let end: SessionEnd = 'ended';
      try {
        await underLock(lock, (sql, gone) => this.session(() => sql.query('SELECT 1'), gone));
      } catch (error) {
        end = 'failed';
        if (!stopping.aborted) this.log.warn(`scheduled jobs wait: ${reasonOf(error)}`);
      }
      await pause(sessionWaitMs('jobs', end), stopping);
    }
  }

  /** Runs the jobs until the lock is lost or the service stops, then waits for the passes under way. */
  private async session(beat: () => Promise<unknown>, gone: AbortSignal): Promise<void> {
    const lost = new AbortController();
    const over = AbortSignal.any([this.stopping.signal, gone, lost.signal]);
    this.leadsSince = performance.now();
    const timers = [...this.jobs.values()].map((job) => setInterval(() => this.tick(job), job.everyMs));
    const beating = setInterval(() => void beat().catch(() => lost.abort()), HEARTBEAT_MS);
    this.jobs.forEach((job) => this.tick(job));
    if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
    for (const timer of [...timers, beating]) clearInterval(timer);
    this.leadsSince = undefined;
    await Promise.all([...this.jobs.values()].map(({ pass }) => pass));
  }

  private tick(job: Job): void {
    if (!job.busy) void this.pass(job.name);
  }

  private async onePass(job: Job): Promise<void> {
    job.busy = true;
    try {
      await job.work();
      if (job.noted) await this.inTurn(() => this.unitOfWork.as(system, (tx) => this.failed.clear(tx, job.name, WHOLE_JOB)));
      job.noted = false;
      job.lastPass = performance.now();
    } catch (error) {
      await this.noteFailure(job, WHOLE_JOB, error);
    } finally {
      job.busy = false;
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
    const succeeded = async (tx: Tx) => {
      if (attempts !== null) await this.failed.clear(tx, job.name, id);
    };
    try {
      if ('alone' in job) {
        await this.inTurn(() => job.alone(id));
        await this.inTurn(() => this.unitOfWork.as(system, succeeded));
        return;
      }
      const once = () =>
        this.unitOfWork.as(system, async (tx) => {
          const more = (await job.each(tx, id)) === true;
          if (!more) await succeeded(tx);
          return more;
        });
      while (await this.inTurn(once));
    } catch (error) {
      // Without a database no item is at fault, and none can be noted: the pass ends.
      if (isOutage(error)) throw error;
      await this.noteFailure(this.jobs.get(job.name)!, id, error);
    }
  }

  private async noteFailure(job: Job, item: string, error: unknown): Promise<void> {
    job.failures++;
    this.log.warn(`job ${job.name} failed${item === WHOLE_JOB ? '' : ` at ${item}`}: ${reasonOf(error)}`);
    if (item === WHOLE_JOB) job.noted = true;
    try {
      await this.inTurn(() => this.failed.note(job.name, item, error));
    } catch (unnoted) {
      this.log.warn(`what failed of job ${job.name} cannot be noted at present: ${reasonOf(unnoted)}`);
    }
  }
}
