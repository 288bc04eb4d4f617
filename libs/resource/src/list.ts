import { readCursor, toPage, type ColumnType, type CursorKey, type Page, type ReadTx } from '@linli/service';
import type { DataSource, ObjectLiteral } from 'typeorm';

import type { Condition } from './conditions.js';

/** In what order a list is read. The last column is unique, so that no two rows stand at one place. */
export interface Order<R> {
  /** @param sql the column as the statement says it, where its name alone stands for several */
  by: readonly (readonly [column: keyof R & string, type: ColumnType, sql?: string])[];
  direction?: 'ASC' | 'DESC';
}

export interface Asked {
  limit: number;
  cursor?: string | undefined;
}

/** Where the rows come from: a table, or `SELECT … FROM … JOIN …` without WHERE. */
export type Source<R> = (new () => R) | string;

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
    { limit, cursor }: Asked,
    view: (rows: readonly R[]) => Promise<(row: R) => T> | ((row: R) => T),
  ): Promise<Page<T>> {
    const rows = await this.rows(tx, where, { limit: limit + 1, cursor });
    return toPage(rows, limit, (row) => this.keyOf(row), await view(rows.slice(0, limit)));
  }

  /** The rows of a page, or of a sheet, without a view. */
  rows(tx: ReadTx, where: readonly (Condition | undefined)[], { limit, cursor }: Asked): Promise<R[]> {
    const after = readCursor(
      cursor,
      this.order.by.map(([, type]) => type),
    );
    const { text, values } = this.statement(tx.manager.dataSource, where, after, limit);
    return tx.manager.query<R[]>(text, values);
  }

  /** What is asked of PostgreSQL. @param after the sort key of the last row of the page before */
  statement(
    dataSource: Pick<DataSource, 'getMetadata'>,
    where: readonly (Condition | undefined)[],
    after: CursorKey | undefined,
    limit: number,
  ): { text: string; values: unknown[] } {
    const select = typeof this.source === 'string' ? this.source : `SELECT * FROM ${dataSource.getMetadata(this.source).tablePath}`;
    const columns = this.order.by.map(([column, , sql]) => sql ?? column);
    const direction = this.order.direction ?? 'ASC';
    const values: unknown[] = [];
    const value = (given: unknown) => `$${values.push(given)}`;
    const parts = where.flatMap((condition) => (condition ? [condition(value)] : []));
    if (after) parts.push(`(${columns.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${after.map(value).join(', ')})`);
    const narrowed = parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '';
    const order = columns.map((column) => `${column} ${direction}`).join(', ');
    return { text: `${select}${narrowed} ORDER BY ${order} LIMIT ${value(limit)}`, values };
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
