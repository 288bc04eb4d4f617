import { workingRoles, type EventContract, type GridCaseEvent } from '@linli/contracts';
import { resource } from '@linli/resource';
import { change, holds, scopesOf, type Caller, type ReadTx, type Tx } from '@linli/service';

import { mayKnow, type Knower } from './case-access.rules.js';
import { notifyOfStep } from './case-notices.js';
import { caseMachine, type CasePart } from './case.rules.js';
import { GridCase } from './grid-case.entity.js';

export interface Step {
  action: string;
  note?: string;
  /** For whoever works there or handles it only (`seesLog`). */
  internal?: boolean;
  data?: object;
}

/** The caller, as far as knowing of cases goes. */
export const knowerOf = (caller: Caller): Knower => ({
  isSystem: caller.kind === 'system',
  accountId: caller.accountId,
  scopes: scopesOf(caller, workingRoles),
});

/** What somebody is to a case. */
export function partsOf(caller: Caller, { area, handler, reporter }: GridCase): CasePart[] {
  const roles = workingRoles.filter((role) => holds(caller, role, { area }));
  return [
    ...(caller.kind === 'system' ? [] : roles),
    ...(handler === caller.accountId ? (['handler'] as const) : []),
    ...(reporter === caller.accountId ? (['reporter'] as const) : []),
  ];
}

/** What the moves of a case depend on. */
export const factsOf = ({ state, returns, handler, extension_until }: GridCase) => ({
  state,
  returns,
  handled: handler !== null,
  extensionPending: extension_until !== null,
});

/** 事项. What a step of one writes besides the row stands in `save`. */
export const cases = resource({
  entity: GridCase,
  machine: caseMachine,
  meet:
    ({ caller }) =>
    (row) => ({ ...factsOf(row), parts: partsOf(caller, row) }),
  knows: ({ caller }, row) => mayKnow(knowerOf(caller), row),
});

/** One that the caller may know of; undefined when there is none. */
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
