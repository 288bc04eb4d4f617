import { readCursor, toPage, type ColumnType, type CursorKey, type Page, type ReadTx, type Total } from '@linli/service';
import type { DataSource, ObjectLiteral } from 'typeorm';

import type { Condition, Value } from './conditions.js';

/** In what order a list is read. The last column is unique, so that no two rows stand at one place. */
export interface Order<R> {
  /** @param sql the column as the statement says it, where its name alone stands for several */
  by: readonly (readonly [column: keyof R & string, type: ColumnType, sql?: string])[];
  direction?: 'ASC' | 'DESC';
}

export interface Asked {
  limit: number;
  cursor?: string | undefined;
  /** Also how many there are. It goes with the first page: who reads on knows it. */
  total?: boolean | undefined;
}

/** As far as is counted: further it costs more than it tells. */
const COUNTED = 1000;

/** Where the rows come from: a table, or `SELECT … FROM … JOIN …` without WHERE. */
export type Source<R> = (new () => R) | string;

interface Statement {
  text: string;
  values: unknown[];
}

const run = <T>(tx: ReadTx, { text, values }: Statement): Promise<T> => tx.manager.query<T>(text, values);

/** A list of rows, read page by page from where the page before ended (keyset): it stays right and quick while rows come in. */
export class List<R extends ObjectLiteral> {
  constructor(
    readonly source: Source<R>,
    readonly order: Order<R>,
  ) {}

  /**
   * One page.
   * @param where what is left out, where a filter was not asked for, does not narrow it
   * @param view makes what is shown of all rows at once, so that whatever it looks up is looked up once
   */
  async page<T>(
    tx: ReadTx,
    where: readonly (Condition | undefined)[],
    { limit, cursor, total }: Asked,
    view: (rows: readonly R[]) => Promise<(row: R) => T> | ((row: R) => T),
  ): Promise<Page<T>> {
    const [rows, counted] = await Promise.all([
      this.rows(tx, where, { limit: limit + 1, cursor }),
      total && cursor === undefined ? this.total(tx, where) : undefined,
    ]);
    const page = toPage(rows, limit, (row) => this.keyOf(row), await view(rows.slice(0, limit)));
    return counted ? { ...page, total: counted } : page;
  }

  /** How many rows there are, counted no further than to 1,000: what that reads is bounded as twenty pages are. */
  async total(tx: ReadTx, where: readonly (Condition | undefined)[]): Promise<Total> {
    const [{ count }] = await run<[{ count: number }]>(tx, this.counting(tx.manager.dataSource, where));
    return { count: Math.min(count, COUNTED), more: count > COUNTED };
  }

  /** The rows of a page, or of a sheet, without a view. */
  rows(tx: ReadTx, where: readonly (Condition | undefined)[], { limit, cursor }: Asked): Promise<R[]> {
    const after = readCursor(
      cursor,
      this.order.by.map(([, type]) => type),
    );
    return run<R[]>(tx, this.statement(tx.manager.dataSource, where, after, limit));
  }

  /** What is asked of PostgreSQL. @param after the sort key of the last row of the page before */
  statement(
    dataSource: Pick<DataSource, 'getMetadata'>,
    where: readonly (Condition | undefined)[],
    after: CursorKey | undefined,
    limit: number,
  ): Statement {
    const columns = this.order.by.map(([column, , sql]) => sql ?? column);
    const direction = this.order.direction ?? 'ASC';
    const further: Condition | undefined =
      after && ((value) => `(${columns.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${after.map(value).join(', ')})`);
    const values: unknown[] = [];
    const value: Value = (given) => `$${values.push(given)}`;
    const parts = [...where, further].flatMap((condition) => (condition ? [condition(value)] : []));
    const select = typeof this.source === 'string' ? this.source : `SELECT * FROM ${dataSource.getMetadata(this.source).tablePath}`;
    const narrowed = parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '';
    const order = columns.map((column) => `${column} ${direction}`).join(', ');
    return { text: `${select}${narrowed} ORDER BY ${order} LIMIT ${value(limit)}`, values };
  }

  /**
   * What is asked of PostgreSQL for the total: one more than is counted tells that there are more. It is in order, so that the index that
   * gives the list's pages counts it too.
   */
  counting(dataSource: Pick<DataSource, 'getMetadata'>, where: readonly (Condition | undefined)[]): Statement {
    const { text, values } = this.statement(dataSource, where, undefined, COUNTED + 1);
    return { text: `SELECT count(*)::int AS count FROM (${text}) AS counted`, values };
  }

  private keyOf(row: R): CursorKey {
    return this.order.by.map(([column]) => {
      const held: unknown = row[column];
      return held instanceof Date ? held.toISOString() : (held as CursorKey[number]);
    });
  }
}

/** Declares a list of rows. */
export const list = <R extends ObjectLiteral>(source: Source<R>, order: Order<R>): List<R> => new List(source, order);
