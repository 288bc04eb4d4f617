import { DomainError } from '@linli/problems';
import { list } from '@linli/resource';
import { locked, type ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { Child } from './child.entity.js';
import { Consent } from './consent.entity.js';
import { mayDecide, type Guardian } from './guardian.rules.js';
import { Guardianship } from './guardianship.entity.js';

export type GuardianOfChild = Pick<Guardianship, 'id' | 'relation'> & Guardian;

/** @throws DomainError not-found */
export async function loadChild(tx: ReadTx, id: string, lock = false): Promise<Child> {
  const row = await tx.manager.findOne(Child, { where: { id }, ...locked(lock) });
  if (!row) throw new DomainError('not-found');
  return row;
}

/** The ids of the children whom the caller stands for and may decide about. */
export async function wardsOf({ manager, caller }: ReadTx): Promise<string[]> {
  const rows = await manager.query<{ child_id: string; barred: boolean }[]>(
    `SELECT child_id, EXISTS (SELECT FROM bar b WHERE b.child_id = g.child_id AND b.account_id = g.account_id AND b.lifted_at IS NULL) AS barred
     FROM guardianship g WHERE account_id = $1`,
    [caller.accountId],
  );
  return rows.filter(mayDecide).map(({ child_id }) => child_id);
}

/** The children whom the caller stands for and may decide about, registered first before the others. */
export async function ownChildren(tx: ReadTx): Promise<Child[]> {
  return tx.manager.find(Child, { where: { id: In(await wardsOf(tx)) }, order: { registered_at: 'ASC', id: 'ASC' } });
}

/** Registered latest first. */
export const childList = list(Child, {
  by: [
    ['registered_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

export async function guardiansOf(tx: ReadTx, childId: string): Promise<GuardianOfChild[]> {
  return (await guardiansOfAll(tx, [childId])).get(childId) ?? [];
}

/** Of each of some children, those who stand for it longest first, also whom a court keeps from it. */
export async function guardiansOfAll({ manager }: ReadTx, childIds: readonly string[]): Promise<Map<string, GuardianOfChild[]>> {
  const rows = await manager.query<(GuardianOfChild & { child_id: string })[]>(
    `SELECT g.child_id, g.id, g.account_id AS "accountId", g.relation, EXISTS (SELECT FROM bar b WHERE b.child_id = g.child_id AND b.account_id = g.account_id AND b.lifted_at IS NULL) AS barred
     FROM guardianship g WHERE child_id = ANY($1) ORDER BY at, id`,
    [childIds],
  );
  const guardians = new Map<string, GuardianOfChild[]>();
  for (const { child_id, ...guardian } of rows) guardians.set(child_id, [...(guardians.get(child_id) ?? []), guardian]);
  return guardians;
}

/** Oldest first. */
export function consentsOf(tx: ReadTx, childId: string): Promise<Consent[]> {
  return tx.manager.find(Consent, { where: { child_id: childId }, order: { seq: 'ASC' } });
}

/** Every account that has to hear of what happens to these children. */
export async function guardianAccounts(tx: ReadTx, childIds: readonly string[]): Promise<string[]> {
  const rows = await tx.manager.query<{ account_id: string }[]>(
    `SELECT DISTINCT g.account_id FROM guardianship g WHERE g.child_id = ANY($1)
       AND NOT EXISTS (SELECT FROM bar b WHERE b.child_id = g.child_id AND b.account_id = g.account_id AND b.lifted_at IS NULL) ORDER BY 1`,
    [childIds],
  );
  return rows.map(({ account_id }) => account_id);
}

/**
 * Who decides for these children and hears of them: their guardians who are not barred. Children that came on paper have none yet, so it is
 * whoever entered them.
 */
export async function decidersOf(tx: ReadTx, childIds: readonly string[], enteredBy: string): Promise<string[]> {
  const any = await tx.manager.existsBy(Guardianship, { child_id: In(childIds) });
  return any ? guardianAccounts(tx, childIds) : [enteredBy];
}

/** The family that an account belongs to; who has no child here is one by themselves, and stays it with the first. */
export const familyOf = async (tx: ReadTx, accountId: string): Promise<string> => (await familyWithChild(tx, accountId)) ?? accountId;

/** The family that an account belongs to, if it has a child here. */
export async function familyWithChild(tx: ReadTx, accountId: string): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ family_id: string }[]>(
    'SELECT c.family_id FROM guardianship g JOIN child c ON c.id = g.child_id WHERE g.account_id = $1 ORDER BY c.registered_at, c.id LIMIT 1',
    [accountId],
  );
  return row?.family_id;
}
