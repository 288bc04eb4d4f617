import { DomainError } from '@linli/problems';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

import type { Tx } from './tx.js';

/** What has an id, and a version that grows by one with every change. */
interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

type Manager = Pick<Tx, 'manager'>;

/** Options of `find` by which nobody else changes what is found until the transaction ends; or none. */
export const locked = (lock: boolean): { lock?: { mode: 'pessimistic_write' } } => (lock ? { lock: { mode: 'pessimistic_write' } } : {});

/** Inserts one row, or several in one statement, and asks for nothing back. What is left out gets its column's default. */
export async function insert<T extends ObjectLiteral>(
  { manager }: Manager,
  entity: EntityTarget<T>,
  rows: Partial<T> | readonly Partial<T>[],
): Promise<void> {
  if (Array.isArray(rows) && rows.length === 0) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as QueryDeepPartialEntity<T>[])
    .updateEntity(false)
    .execute();
}

/** Inserts a row unless the database has one that it may not stand beside. @returns whether it was inserted */
export async function insertOnce<T extends ObjectLiteral>(
  { manager }: Manager,
  entity: EntityTarget<T>,
  row: Partial<T>,
): Promise<boolean> {
  const columns = manager.dataSource.getMetadata(entity).primaryColumns.map(({ propertyName }) => propertyName);
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as QueryDeepPartialEntity<T>)
    .orIgnore()
    .returning(columns)
    .updateEntity(false)
    .execute();
  return (raw as unknown[]).length > 0;
}

/**
 * Changes a row as it was read, at the version that it had then, to the next one.
 * @param row as it was read; what it holds of other tables stays
 * @returns the row as it is now
 * @throws DomainError stale-version when it was changed since it was read, not-found when it is gone
 */
export async function change<T extends Versioned, R extends { id: string; version: number }>(
  { manager }: Manager,
  entity: EntityTarget<T>,
  row: R,
  changed: Partial<T>,
): Promise<R> {
  const next = { ...changed, version: row.version + 1 };
  const { affected } = await manager.update(
    entity,
    { id: row.id, version: row.version } as ObjectLiteral,
    next as QueryDeepPartialEntity<T>,
  );
  if (affected === 1) return { ...row, ...next };
  const there = await manager.findOne(entity, { select: { version: true } as never, where: { id: row.id } as never });
  throw there ? new DomainError('stale-version', { params: { version: there.version } }) : new DomainError('not-found');
}
