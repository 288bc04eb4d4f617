import { prepared, type Sql } from '@linli/events';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';

/** What pg declares nowhere: the statements that it believes the server has. */
interface Wire {
  parsedStatements: Record<string, string>;
}

/**
 * Where TypeORM keeps whether a transaction is open: else it begins, and commits, one of its own for what it does in several statements,
 * and refuses locks.
 */
interface Bookkeeping {
  isTransactionActive: boolean;
  transactionDepth: number;
}

/**
 * The connection of one transaction, for what every transaction says. The pool's clients are pipelined (service.module.ts) and write once a
 * turn (one-write.ts): what is asked without waiting for each other costs one round trip.
 */
export class Connection {
  readonly sql: Sql;

  private over = false;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {
    this.sql = { query: this.whileOpen(prepared(client).query) as Sql['query'] };
    // What comes through the manager of TypeORM.
    runner.query = this.whileOpen(runner.query.bind(runner)) as QueryRunner['query'];
  }

  /** A statement that nobody waited for would come after the commit, and before long in another caller's transaction. */
  private whileOpen<Given extends unknown[], T>(query: (...given: Given) => Promise<T>): (...given: Given) => Promise<T> {
    return (...given) =>
      this.over ? Promise.reject(new Error('the transaction is over: somebody did not wait for a statement of it')) : query(...given);
  }

  static async of(runner: QueryRunner): Promise<Connection> {
    return new Connection(runner, (await runner.connect()) as PoolClient);
  }

  /** Nothing more may be asked: the client goes back to the pool. */
  end(): void {
    this.over = true;
    this.note(false);
  }

  async begin(): Promise<void> {
    this.note(true);
    await this.client.query('BEGIN');
  }

  /** @throws Error when PostgreSQL rolled back instead, because a statement had failed */
  async commit(): Promise<void> {
    const committed = this.client.query('COMMIT');
    this.over = true;
    const { command } = await committed;
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its statements had failed');
  }

  async rollback(): Promise<void> {
    await this.client.query('ROLLBACK');
  }

  /** Has statements planned anew: what was planned before a migration PostgreSQL refuses. Outside a transaction. */
  async dropPlans(): Promise<void> {
    await this.client.query('DEALLOCATE ALL');
    (this.client as unknown as { connection: Wire }).connection.parsedStatements = {};
  }

  private note(open: boolean): void {
    Object.assign(this.runner as unknown as Bookkeeping, {
      isTransactionActive: open,
      transactionDepth: open ? 1 : 0,
    } satisfies Bookkeeping);
  }
}

/** Waits for all, so that none is under way any more, and throws what failed first. */
export async function together<T extends readonly unknown[] | []>(all: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes: readonly PromiseSettledResult<unknown>[] = await Promise.allSettled(all);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(all);
}
