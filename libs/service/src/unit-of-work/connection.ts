import type { Sql } from '@linli/events';
import type { PoolClient } from 'pg';

/**
 * What every transaction says, on its own connection. The pool's clients are pipelined (service.module.ts): what is asked without waiting
 * goes out together and costs one round trip. Statements are kept by the server under the name they are given here.
 */
export class Connection implements Sql {
  private static readonly names = new Map<string, string>();

  constructor(private readonly client: PoolClient) {}

  /** A statement that is always written the same way. Its text is kept for ever: never one that is put together. */
  async query<R>(text: string, values: unknown[] = []): Promise<R[]> {
    const name = Connection.names.get(text) ?? `uow${Connection.names.size}`;
    Connection.names.set(text, name);
    return (await this.client.query({ name, text, values })).rows as R[];
  }

  async begin(): Promise<void> {
    await this.client.query('BEGIN');
  }

  /** @throws Error when PostgreSQL rolled back instead, because a statement had failed */
  async commit(): Promise<void> {
    const { command } = await this.client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its statements had failed');
  }

  async rollback(): Promise<void> {
    await this.client.query('ROLLBACK');
  }
}

/** Waits for all, so that none is under way any more, and throws what failed first. */
export async function together<T extends readonly unknown[] | []>(all: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes: readonly PromiseSettledResult<unknown>[] = await Promise.allSettled(all);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(all);
}
