import { readCursor, toPage, type ColumnType, type CursorKey, type Page, type ReadTx } from '@linli/service';
import type { ObjectLiteral } from 'typeorm';

import type { Condition } from './conditions.js';

/** In what order a list is read. The last column is unique, so that no two rows stand at one place. */
export interface Order<R> {
  by: readonly (readonly [column: keyof R & string, type: ColumnType])[];
  direction?: 'ASC' | 'DESC';
}

export interface Asked {
  limit: number;
  cursor?: string | undefined;
}

/** A list of one table's rows, read page by page from where the page before ended (keyset): it stays right and quick while rows come in. */
export class List<R extends ObjectLiteral> {
  constructor(
    readonly entity: new () => R,
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
    const after = readCursor(
      cursor,
      this.order.by.map(([, type]) => type),
    );
    const { text, values } = this.statement(tx.manager.dataSource.getMetadata(this.entity).tablePath, where, after, limit + 1);
    const rows = await tx.manager.query<R[]>(text, values);
    return toPage(rows, limit, (row) => this.keyOf(row), await view(rows.slice(0, limit)));
  }

  /** What is asked of PostgreSQL. @param after the sort key of the last row of the page before */
  statement(
    table: string,
    where: readonly (Condition | undefined)[],
    after: CursorKey | undefined,
    limit: number,
  ): { text: string; values: unknown[] } {
    const columns = this.order.by.map(([column]) => column);
    const direction = this.order.direction ?? 'ASC';
    const values: unknown[] = [];
    const value = (given: unknown) => `$${values.push(given)}`;
    const parts = where.flatMap((condition) => (condition ? [condition(value)] : []));
    if (after) parts.push(`(${columns.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${after.map(value).join(', ')})`);
    const narrowed = parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '';
    const order = columns.map((column) => `${column} ${direction}`).join(', ');
    return { text: `SELECT * FROM ${table}${narrowed} ORDER BY ${order} LIMIT ${value(limit)}`, values };
  }

  private keyOf(row: R): CursorKey {
    return this.order.by.map(([column]) => {
      const held: unknown = row[column];
      return held instanceof Date ? held.toISOString() : (held as CursorKey[number]);
    });
  }
}

/** Declares a list of a table's rows. */
export const list = <R extends ObjectLiteral>(entity: new () => R, order: Order<R>): List<R> => new List(entity, order);
