import type { EventContract } from '@linli/contracts';
import type { Aggregate, Sql } from '@linli/events';
import type { EntityManager } from 'typeorm';

import type { Caller } from '../caller/caller.js';

/** A line of the audit. `before` and `after` hold what changed, never personal data in the clear: name the fields instead. */
export interface AuditLine {
  action: string;
  resource: { type: string; id: string };
  before?: unknown;
  after?: unknown;
  reason?: string;
}

/** A transaction that reads for a caller. Reading personal data is written down too. */
export interface ReadTx {
  readonly manager: EntityManager;
  /** The same connection, for inserts and look-ups by a key: PostgreSQL keeps them planned (`prepared` in libs/events). */
  readonly sql: Sql;
  readonly caller: Caller;
  /** The district's clock when the transaction began. */
  readonly now: Date;
  audit(line: AuditLine): void;
}

/** A transaction that changes things. What is emitted and audited is written once, at the commit, or not at all. */
export interface Tx extends ReadTx {
  /**
   * @param aggregate what the event is about, with its version after the change
   * @param sealed personal data for Linli's own services only (docs/adr/012)
   */
  emit<T extends object>(contract: EventContract<T>, aggregate: Aggregate, data: T, sealed?: object): void;
  /**
   * Statements of which the command needs nothing but that they succeed: they are waited for together with the commit, in its round trip.
   * When one fails, so does the command.
   */
  atCommit(...statements: readonly Promise<unknown>[]): void;
  /** Called once the transaction is committed and its connection is free; never when it is rolled back. Nobody waits for what it starts. */
  afterCommit(then: () => void): void;
}

export interface Emitted {
  contract: EventContract<object>;
  aggregate: Aggregate;
  data: object;
  sealed: object | undefined;
}

export class Transaction implements Tx {
  readonly events: Emitted[] = [];
  readonly lines: AuditLine[] = [];
  readonly awaited: Promise<unknown>[] = [];
  readonly afterwards: (() => void)[] = [];
  private over = false;

  constructor(
    readonly manager: EntityManager,
    readonly sql: Sql,
    readonly caller: Caller,
    readonly now: Date,
  ) {}

  emit<T extends object>(contract: EventContract<T>, aggregate: Aggregate, data: T, sealed?: object): void {
    this.checkOpen();
    this.events.push({ contract: contract as EventContract<object>, aggregate, data, sealed });
  }

  audit(line: AuditLine): void {
    this.checkOpen();
    this.lines.push(line);
  }

  atCommit(...statements: readonly Promise<unknown>[]): void {
    // Whoever waits for them learns of a failure; when the work fails before, nobody does.
    for (const statement of statements) statement.catch(() => undefined);
    this.checkOpen();
    this.awaited.push(...statements);
  }

  afterCommit(then: () => void): void {
    this.checkOpen();
    this.afterwards.push(then);
  }

  /** What comes after this would be lost: it is refused. */
  end(): void {
    this.over = true;
  }

  private checkOpen(): void {
    if (this.over) throw new Error('the transaction is over: its events and audit lines are written');
  }
}
