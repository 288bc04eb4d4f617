import { workingRoles } from '@linli/contracts';
import {
  applyProjection,
  Hints,
  markSeen,
  outboxRow,
  ParkedBehind,
  sealFor,
  type BatchedEvent,
  type EventBatch,
  type EventContext,
  type LogEntry,
  type Sql,
} from '@linli/events';
import { DomainError } from '@linli/problems';
import type { DataSource } from 'typeorm';

import { system, type Caller } from '../caller/caller.js';
import { currentCaller, currentIdempotency, currentTrace, withContext } from '../caller/request-context.js';
import { scopesOf } from '../caller/caller.js';
import type { Clock } from '../timing/clock.js';
import { Connection, together } from './connection.js';
import type { IdempotencyKey, StoredAnswers } from './idempotency.js';
import { refuseSecondConnections, withinTransaction } from './one-connection.js';
import { insertRecords } from './records.store.js';
import { isRetryable, isStalePlan } from './retryable.js';
import { Transaction, type ReadTx, type Tx } from './tx.js';

const ATTEMPTS = 3;

interface Committed<T> {
  result: T;
  /** What the work wants done now that it is committed. */
  afterwards: readonly (() => void)[];
}

/**
 * The one way to the database. A command's state, events, audit lines and stored answer are written in one transaction, the last
 * three together with the commit (docs/adr/004). PostgreSQL is told who asks, for row-level security.
 */
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly masterKey: Buffer,
    private readonly hints: Hints,
    private readonly answers: StoredAnswers,
  ) {
    refuseSecondConnections(dataSource);
  }

  /**
   * A command of the current request's caller. With an Idempotency-Key the returned value is kept, and a repeat gets it again.
   * @throws DomainError idempotency-in-flight, idempotency-key-reused, answer-erased
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const idempotency = currentIdempotency();
    if (!idempotency) return this.transaction(currentCaller(), work);
    if (idempotency.used) throw new Error('a request with an Idempotency-Key may run one command only');
    idempotency.used = true;
    return this.transaction(currentCaller(), work, idempotency);
  }

  /** Reads as the current request's caller. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.transaction(currentCaller(), work);
  }

  /** A command of somebody other than the request's caller: a scheduled job, demo data. */
  as<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(caller, work);
  }

  /** The effect of an event: in one transaction with the note that it was seen. Undefined when it had been seen before. */
  consume<T>(context: EventContext, work: (tx: Tx) => Promise<T>): Promise<T | undefined> {
    return withContext({ caller: system, traceparent: context.event.traceparent ?? '' }, () =>
      this.transaction(system, async (tx) => {
        const seen = await markSeen(tx.sql, context);
        if (seen === 'parked') throw new ParkedBehind();
        return seen === 'fresh' ? work(tx) : undefined;
      }),
    );
  }

  /**
   * Moves a read model on by what it has not seen yet of a batch, in one transaction. Its commit does not wait for the disk: what a power
   * cut takes, position and effects together, is read from the stream again.
   */
  async project(batch: EventBatch, work: (tx: Tx, fresh: readonly BatchedEvent[]) => Promise<void>): Promise<void> {
    const { traceparent = '' } = batch.events.at(-1)!.event;
    await withContext({ caller: system, traceparent }, () =>
      this.transaction(system, async (tx) => {
        const [fresh] = await together([
          applyProjection(tx.sql, batch),
          tx.sql.query("SELECT set_config('synchronous_commit', 'off', true)"),
        ]);
        if (fresh.length > 0) await work(tx, fresh);
      }),
    );
  }

  private async transaction<T>(caller: Caller, work: (tx: Transaction) => Promise<T>, idempotency?: IdempotencyKey): Promise<T> {
    const { result, afterwards } = await this.committed(caller, work, idempotency);
    for (const then of afterwards) then();
    return result;
  }

  private async committed<T>(
    caller: Caller,
    work: (tx: Transaction) => Promise<T>,
    idempotency: IdempotencyKey | undefined,
  ): Promise<Committed<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(caller, work, idempotency);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  private async once<T>(
    caller: Caller,
    work: (tx: Transaction) => Promise<T>,
    idempotency: IdempotencyKey | undefined,
  ): Promise<Committed<T>> {
    const runner = this.dataSource.createQueryRunner();
    const connection = await Connection.of(runner);
    const tx = new Transaction(runner.manager, connection.sql, caller, this.clock.now());
    try {
      const slot = idempotency && this.answers.slotOf(caller, idempotency);
      let result: T;
      if (slot) {
        const [, mine, stored] = await together([
          connection.begin(),
          setSessionContext(connection.sql, caller, slot.id),
          this.answers.find(connection.sql, slot),
        ]);
        if (!mine) throw new DomainError('idempotency-in-flight');
        if (stored) {
          const answer = await this.answers.open(tx, slot, stored);
          await connection.rollback();
          return { result: answer as T, afterwards: [] };
        }
        result = await withinTransaction(() => work(tx));
      } else {
        // Nothing to wait for: what the work asks first goes out with these. PostgreSQL takes them in order, and fails all when one fails.
        [, , result] = await together([connection.begin(), setSessionContext(connection.sql, caller), withinTransaction(() => work(tx))]);
      }
      const answer = slot && (await this.answers.seal(tx, slot, result));
      tx.end();
      const events = await this.outboxRows(tx);
      await together([
        ...tx.awaited,
        insertRecords(connection.sql, { caller, now: tx.now, events, lines: tx.lines, answer }),
        connection.commit(),
      ]);
      if (events.length > 0) this.hints.wakeRelay();
      return { result, afterwards: tx.afterwards };
    } catch (error) {
      // Of a connection that is gone nothing needs to be taken back; the pool throws it away.
      await connection.rollback().catch(() => undefined);
      if (isStalePlan(error)) await connection.dropPlans();
      throw error;
    } finally {
      tx.end();
      connection.end();
      await runner.release();
    }
  }

  private outboxRows(tx: Transaction): Promise<LogEntry[]> {
    const traceparent = currentTrace();
    return Promise.all(
      tx.events.map(async ({ contract, aggregate, data, sealed }) =>
        outboxRow(contract, {
          aggregate,
          data,
          time: tx.now,
          ...(traceparent ? { headers: { traceparent } } : {}),
          ...(sealed ? { sealed: await sealFor(this.masterKey, sealed) } : {}),
        }),
      ),
    );
  }
}

/** Tells PostgreSQL, for this transaction only, who asks; and takes the lock of what has this id. False when it is held. */
async function setSessionContext(sql: Sql, caller: Caller, lock?: Buffer): Promise<boolean> {
  const [row] = await sql.query<{ set_config: string; mine: boolean }>(
    `SELECT set_config('app.account', $1, true), set_config('app.scopes', $2, true), set_config('app.system', $3, true),
       coalesce(pg_try_advisory_xact_lock($4), true) AS mine`,
    [caller.accountId, scopesOf(caller, workingRoles).join(','), caller.kind === 'system' ? 'on' : 'off', lock?.readBigInt64BE() ?? null],
  );
  return row!.mine;
}
