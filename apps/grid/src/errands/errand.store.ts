import { DomainError } from '@linli/problems';
import { holds, locked, readCursor, type ReadTx } from '@linli/service';

import { inside, type Value } from '../cases/case.sql.js';
import { Errand } from './errand.entity.js';
import { errandRoles } from './errand.rules.js';

/** Only who works in its area knows of it. */
export const worksOn = (tx: ReadTx, { area }: Errand): boolean => holds(tx.caller, errandRoles, { area });

/** @throws DomainError not-found, also for what lies outside the caller’s areas */
export async function loadErrand(tx: ReadTx, id: string, lock = false): Promise<Errand> {
  const row = await tx.manager.findOne(Errand, { where: { id }, ...locked(lock) });
  if (!row || !worksOn(tx, row)) throw new DomainError('not-found');
  return row;
}

/** Does the caller know of this errand? */
export async function knowsErrand(tx: ReadTx, id: string): Promise<boolean> {
  const row = await tx.manager.findOneBy(Errand, { id });
  return row !== null && worksOn(tx, row);
}

/** Those within some areas, what is due first; one more than the page holds. */
export async function listErrands(
  { manager }: ReadTx,
  { state, limit, cursor }: { state: Errand['state']; limit: number; cursor?: string },
  areas: readonly string[],
): Promise<Errand[]> {
  const after = readCursor(cursor, ['time', 'uuid']);
  const values: unknown[] = [];
  const value: Value = (given) => `$${values.push(given)}`;
  const where = [`state = ${value(state)}`, inside(areas, value)];
  if (after) where.push(`(due, id) > (${value(after[0])}, ${value(after[1])})`);
  return manager.query<Errand[]>(`SELECT * FROM errand WHERE ${where.join(' AND ')} ORDER BY due, id LIMIT ${value(limit + 1)}`, values);
}
