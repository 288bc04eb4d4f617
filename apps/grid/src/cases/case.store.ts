import type { EventContract, GridCaseEvent } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, covers, locked, scopesOf, type Caller, type ReadTx, type Tx } from '@linli/service';

import { allowedCommands, caseRoles, mayKnow, type CaseFacts, type Knower, type Standing } from './case-access.rules.js';
import { notifyOfStep } from './case-notices.js';
import { caseCommands } from './case-states.rules.js';
import { GridCase } from './grid-case.entity.js';

export interface Step {
  action: string;
  note?: string;
  /** Only those who work on the case see it. */
  internal?: boolean;
  data?: object;
}

/** What the caller is to a case. */
export function standingOf(caller: Caller, row: GridCase): Standing {
  return {
    roles: caller.grants.filter((grant) => covers(grant.area, row.area)).map((grant) => grant.role),
    isHandler: row.handler === caller.accountId,
    isReporter: row.reporter !== null && row.reporter === caller.accountId,
  };
}

export const factsOf = (row: GridCase): CaseFacts => ({
  state: row.state,
  returns: row.returns,
  handled: row.handler !== null,
  extensionPending: row.extension_until !== null,
  public: row.public,
});

export const allowedActions = (caller: Caller, row: GridCase) => allowedCommands(caseCommands, standingOf(caller, row), factsOf(row));

/** The caller, as far as knowing of cases goes. */
export const knowerOf = (caller: Caller): Knower => ({
  isSystem: caller.kind === 'system',
  accountId: caller.accountId,
  scopes: scopesOf(caller, caseRoles),
});

/** A case that the caller may know of. @throws DomainError not-found, also for what lies outside the caller's areas */
export async function load(tx: ReadTx, id: string, lock = false): Promise<GridCase> {
  const row = await tx.manager.findOne(GridCase, { where: { id }, ...locked(lock) });
  if (!row || !mayKnow(knowerOf(tx.caller), row)) throw new DomainError('not-found');
  return row;
}

/** The same, undefined when there is none that the caller may know of. */
export async function knownCase(tx: ReadTx, id: string): Promise<GridCase | undefined> {
  const row = await tx.manager.findOneBy(GridCase, { id });
  return row && mayKnow(knowerOf(tx.caller), row) ? row : undefined;
}

/** Writes the changed columns, the step on the timeline, the notices, the event and the audit line. The row must be locked. */
export async function save<T extends GridCaseEvent>(
  tx: Tx,
  row: GridCase,
  changed: Partial<GridCase>,
  step: Step,
  event?: { contract: EventContract<T>; data: Omit<T, keyof GridCaseEvent>; sealed?: object },
): Promise<GridCase> {
  const next = await change(tx, GridCase, row, changed);
  tx.atCommit(addStep(tx, next, step));
  await notifyOfStep(tx, row, next, step);
  if (event)
    tx.emit(event.contract, { type: 'case', id: row.id, version: next.version }, { ...about(next), ...event.data } as T, event.sealed);
  tx.audit({
    action: `case.${step.action}`,
    resource: { type: 'case', id: row.id },
    before: { state: row.state, handler: row.handler },
    after: { state: next.state, handler: next.handler },
  });
  return next;
}

export const about = (row: GridCase): GridCaseEvent => ({
  caseId: row.id,
  number: row.number,
  area: row.area,
  category: row.category,
  state: row.state,
  ...(row.origin_kind && row.origin_id ? { origin: { kind: row.origin_kind, id: row.origin_id } } : {}),
});

/** Each report writes one: as SQL that PostgreSQL keeps planned. */
export async function addStep(tx: Tx, row: GridCase, step: Step): Promise<void> {
  await tx.sql.query('INSERT INTO case_step (case_id, at, action, by_account, internal, note, data) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    row.id,
    tx.now,
    step.action,
    tx.caller.kind === 'system' ? null : tx.caller.accountId,
    step.internal ?? false,
    step.note ?? null,
    JSON.stringify(step.data ?? {}),
  ]);
}

/** Those who followed or reported a case follow another one from now on. */
export async function passFollowers({ sql }: Tx, from: string, to: string): Promise<void> {
  await sql.query(
    `INSERT INTO case_follower (case_id, account_id) SELECT $2::uuid, account_id FROM case_follower WHERE case_id = $1::uuid
     UNION SELECT $2::uuid, reporter FROM grid_case WHERE id = $1::uuid AND reporter IS NOT NULL ON CONFLICT DO NOTHING`,
    [from, to],
  );
}
