import { setTimeout } from 'node:timers/promises';

import { JetStreamTransport, Relay, type Progress } from '@linli/events';
import { Injectable } from '@nestjs/common';

import { sealing } from '../audit/chain.js';
import { Broker } from '../boot/definition.js';
import { currentCaller } from '../caller/request-context.js';
import type { DeclaredJob } from '../timing/job.js';
import { storedRuns } from '../timing/job-run.store.js';
import type { Ran } from '../timing/ran.js';
import { JOBS_LOCK, ScheduledJobs } from '../timing/scheduled-jobs.js';
import type { ReadTx } from '../unit-of-work/tx.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { checkAdministrator } from './administrator.js';
import { databaseNow, heldLocks, unsentEvents } from './measurements.query.js';
import { auditHealth, consumerHealth, jobHealth, relayHealth, type Runner, type WorkHealth } from './work.rules.js';

/** A broker that is frozen neither answers nor refuses. */
const BROKER_ANSWERS_MS = 3000;

export interface JobWork {
  job: string;
  everyMs: number;
  health: WorkHealth;
  startedAt?: Date;
  endedAt?: Date;
  /** Of the last pass that ended: items done, where the job goes over items. */
  done?: number;
  failed?: number;
  nextAt?: Date;
}

export interface ConsumerWork {
  /** The service, or the service and its read model (`grid/figures`). */
  consumer: string;
  stream: string;
  health: WorkHealth;
  /** Events that wait, as far as the broker tells. */
  events?: number;
  /** When the last event that was handled was published. */
  handledTo?: Date;
  waitingSince?: Date;
}

/** What a service does in the background, also when all is well: names, times and counts, nothing of anybody. */
export interface ServiceWork {
  at: Date;
  /** Without the broker commands still work, and their events wait in the outbox. */
  broker: 'connected' | 'away';
  jobsRun: Runner;
  jobs: JobWork[];
  outbox: { relay: Runner; health: WorkHealth; events: number; oldestSeconds: number };
  consumers: ConsumerWork[];
  audit: { health: WorkHealth; sealed: number; unsealedSeconds: number };
  databaseBytes: number;
}

/** What a service does behind its operations (docs/adr/103). */
@Injectable()
export class WorkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: ScheduledJobs,
    private readonly relay: Relay,
    private readonly transport: JetStreamTransport,
    private readonly broker: Broker,
  ) {}

  /** @throws DomainError forbidden */
  async look(): Promise<ServiceWork> {
    checkAdministrator(currentCaller());
    // Before the transaction, which waits for no broker.
    const progress = await this.progress();
    return this.unitOfWork.read((tx) => this.measure(tx, progress));
  }

  /** Undefined when the broker is away. */
  private async progress(): Promise<Progress[] | undefined> {
    const asked = this.broker.connection.rtt().then(() => this.transport.progress());
    return Promise.race([asked.catch(() => undefined), setTimeout(BROKER_ANSWERS_MS, undefined, { ref: false })]);
  }

  private async measure(tx: ReadTx, progress: Progress[] | undefined): Promise<ServiceWork> {
    const { at, bytes } = await databaseNow(tx.sql);
    const held = await heldLocks(tx.sql, [JOBS_LOCK, this.relay.lockName]);
    const runner = (here: boolean, lock: string): Runner => (here ? 'here' : held.has(lock) ? 'elsewhere' : 'nobody');
    const jobsRun = runner(this.jobs.leads, JOBS_LOCK);
    const relay = runner(this.relay.state === 'active', this.relay.lockName);
    const stored = await storedRuns(tx.sql);
    const { events, oldestSeconds } = await unsentEvents(tx.sql);
    const { sealed, unsealedSeconds } = await sealing(tx.sql, tx.now);
    return {
      at,
      broker: progress ? 'connected' : 'away',
      jobsRun,
      jobs: this.jobs
        .declared()
        .map((job) => jobView(job, lastOf(this.jobs.leads ? job.ran : undefined, stored.get(job.job)), jobsRun, at)),
      outbox: { relay, health: relayHealth(oldestSeconds, relay), events, oldestSeconds },
      consumers: this.transport.consumers.map(({ consumer, stream }) => {
        const found = progress?.find((one) => one.consumer === consumer && one.stream === stream);
        return { ...found, consumer, stream, health: consumerHealth(found, at) };
      }),
      audit: { health: auditHealth(unsealedSeconds), sealed, unsealedSeconds },
      databaseBytes: bytes,
    };
  }
}

/** What this process knows is newer; before its first pass has ended, what was kept says how the one before ended. */
function lastOf(here: Ran | undefined, kept: Ran | undefined): Ran | undefined {
  const ended = here?.ended ?? kept?.ended;
  const last = here ?? kept;
  return last && { startedAt: last.startedAt, ...(ended ? { ended } : {}) };
}

function jobView({ job, everyMs, items }: DeclaredJob, ran: Ran | undefined, runner: Runner, now: Date): JobWork {
  if (!ran) return { job, everyMs, health: jobHealth(undefined, everyMs, runner, now) };
  const { startedAt, ended } = ran;
  const pass = { startedAt, ...(ended ? { endedAt: ended.at, failed: ended.failed } : {}) };
  return {
    job,
    everyMs,
    health: jobHealth(pass, everyMs, runner, now),
    ...pass,
    ...(ended && items ? { done: ended.done } : {}),
    nextAt: new Date(startedAt.getTime() + everyMs),
  };
}
