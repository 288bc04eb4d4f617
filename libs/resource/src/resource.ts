import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, type ReadTx, type Target, type Tx } from '@linli/service';

import type { After, AnyMoves, Machine, OfPeople, Subject, System } from './machine.rules.js';

/** A row with a state. Its columns are named as the table's. */
export interface Stateful<State extends string> {
  id: string;
  version: number;
  state: State;
}

/** What became of a row. */
export interface Step<R> {
  /** A command of the machine, or what made the row. */
  command: string;
  /** The row before; undefined when it was made now. */
  was: R | undefined;
}

type Awaitable<T> = T | Promise<T>;
type Met<P extends string, F> = { parts: readonly (P | System)[] } & F;

interface Definition<R extends Stateful<S>, S extends string, P extends string, F, M extends AnyMoves> {
  entity: new () => R;
  machine: Machine<S, P, F, M>;
  /**
   * What the caller is to each of some rows, with the facts that the machine looks at: looked up for all of them at once. Whoever is
   * nothing to a row does not know of it.
   */
  meet: (tx: ReadTx, rows: readonly R[]) => Awaitable<(row: R) => Met<P, F>>;
  /** Who may know of one, where it is not whoever is something to it: 'everybody', or as a rule decides. */
  knows?: 'everybody' | ((tx: ReadTx, row: R) => boolean);
  /** What follows from every change in the same transaction: events, notices. */
  changed?: (tx: Tx, row: R, step: Step<R>) => Awaitable<void>;
  /** What the audit keeps of it besides its state; never personal data. */
  audited?: (row: R) => object;
  /** Why it is as it is, in somebody's words: the audit keeps them apart. */
  reason?: (row: R) => string | null;
  /** How a command locks its row; by `for_no_key_update` others may still refer to it meanwhile. */
  lock?: 'pessimistic_write' | 'for_no_key_update';
}

/**
 * A table whose rows have a state: how one is found by whoever may know of it, and how a command changes it. Each command locks its row,
 * lets the machine decide, writes what changed at the next version, and what follows from it, with the audit line, in the same transaction.
 */
export class Resource<R extends Stateful<S>, S extends string, P extends string, F, M extends AnyMoves> {
  constructor(private readonly definition: Definition<R, S, P, F, M>) {}

  get machine(): Machine<S, P, F, M> {
    return this.definition.machine;
  }

  /** As attachments, events and the audit name it. */
  reference({ id }: { id: string }): { type: string; id: string } {
    return { type: this.machine.name, id };
  }

  /** What the caller is to each of some rows. */
  async meet(tx: ReadTx, rows: readonly R[]): Promise<(row: R) => Subject<S, P, F>> {
    const met = await this.definition.meet(tx, rows);
    return (row) => {
      const { parts, ...facts } = met(row);
      return { ...facts, state: row.state, parts: tx.caller.kind === 'system' ? [...parts, 'system'] : parts } as Subject<S, P, F>;
    };
  }

  /** What the caller may do to each of some rows now. */
  async allowed(tx: ReadTx, rows: readonly R[]): Promise<(row: R) => OfPeople<M>[]> {
    const met = await this.meet(tx, rows);
    return (row) => this.machine.allowed(met(row));
  }

  /** @throws DomainError not-found, also when the caller may not know of it */
  async load(tx: ReadTx, id: string): Promise<R> {
    return (await this.find(tx, id, false)).row;
  }

  /** The same, so that nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<R> {
    return (await this.find(tx, id, true)).row;
  }

  /** May the caller know of it? */
  async isKnown(tx: ReadTx, id: string): Promise<boolean> {
    const row = await tx.manager.findOneBy(this.definition.entity, { id } as never);
    return row !== null && this.mayKnow(tx, row, (await this.meet(tx, [row]))(row));
  }

  /**
   * Carries out a command.
   * @param work what the command does besides; gives the columns that change, but for state and version
   * @throws DomainError not-found, stale-version, and what the machine refuses with
   */
  async command<C extends keyof M & string>(
    tx: Tx,
    { id, expected }: Target,
    command: C,
    work?: (row: R, state: After<M, C, S>, subject: Subject<S, P, F>) => Awaitable<Partial<R> | void>,
  ): Promise<R> {
    const { row, subject } = await this.find(tx, id, true);
    checkVersion(expected, row.version);
    const state = this.machine.next(command, subject);
    const changed: Partial<R> = (await work?.(row, state, subject)) ?? {};
    return this.save(tx, row, command, { ...changed, state });
  }

  /** Writes what changed of a locked row, and what follows from it. @param command what is said of it in the audit */
  async save(tx: Tx, row: R, command: string, changed: Partial<R>): Promise<R> {
    const next = await change<R, R>(tx, this.definition.entity, row, changed);
    await this.follow(tx, next, { command, was: row });
    return next;
  }

  /** Makes one. @param command what is said of it in the audit */
  async create(tx: Tx, row: R, command: string): Promise<R> {
    await insert(tx, this.definition.entity, row);
    await this.follow(tx, row, { command, was: undefined });
    return row;
  }

  /** Events, notices and the audit line of what became of a row; for whoever wrote it by a statement of their own. */
  async follow(tx: Tx, row: R, { command, was }: Step<R>): Promise<void> {
    await this.definition.changed?.(tx, row, { command, was });
    const reason = this.definition.reason?.(row);
    tx.audit({
      action: `${this.machine.name}.${command}`,
      resource: this.reference(row),
      ...(was ? { before: this.audited(was) } : {}),
      after: this.audited(row),
      ...(reason ? { reason } : {}),
    });
  }

  private audited(row: R): object {
    return { state: row.state, ...this.definition.audited?.(row) };
  }

  private async find(tx: ReadTx, id: string, lock: boolean): Promise<{ row: R; subject: Subject<S, P, F> }> {
    const { entity, lock: mode = 'pessimistic_write' } = this.definition;
    const row = await tx.manager.findOne(entity, { where: { id } as never, ...(lock ? { lock: { mode } } : {}) });
    const subject = row && (await this.meet(tx, [row]))(row);
    if (!subject || !this.mayKnow(tx, row, subject)) throw new DomainError('not-found');
    return { row, subject };
  }

  private mayKnow(tx: ReadTx, row: R, { parts }: Subject<S, P, F>): boolean {
    const { knows } = this.definition;
    return knows === 'everybody' || (knows ? knows(tx, row) : parts.length > 0);
  }
}

/** The parts that somebody has, each with whether they have it: `partsWhere({ staff: isStaff(…), owner: … })`. */
export const partsWhere = <P extends string>(has: Readonly<Record<P, boolean>>): P[] =>
  (Object.keys(has) as P[]).filter((part) => has[part]);

/** Declares a resource. */
export const resource = <R extends Stateful<S>, S extends string, P extends string, F, M extends AnyMoves>(
  definition: Definition<R, S, P, F, M>,
): Resource<R, S, P, F, M> => new Resource(definition);
