import type { EventContract, GridCaseEvent } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { covers, scopesOf, type Caller, type ReadTx, type Tx } from '@linli/service';

import { allowedCommands, caseRoles, mayKnow, type CaseFacts, type Knower, type Standing } from './case-access.rules.js';
import { notifyOfStep } from './case-notices.js';
import { caseCommands } from './case-states.rules.js';
import type { CaseRow } from './case.row.js';

export interface Step {
  action: string;
  note?: string;
  /** Only those who work on the case see it. */
  internal?: boolean;
  data?: object;
}

/** What the caller is to a case. */
export function standingOf(caller: Caller, row: CaseRow): Standing {
  return {
    roles: caller.grants.filter((grant) => covers(grant.area, row.area)).map((grant) => grant.role),
    isHandler: row.handler === caller.accountId,
    isReporter: row.reporter !== null && row.reporter === caller.accountId,
  };
}

export const factsOf = (row: CaseRow): CaseFacts => ({
  state: row.state,
  returns: row.returns,
  handled: row.handler !== null,
  extensionPending: row.extension_until !== null,
  public: row.public,
});

export const allowedActions = (caller: Caller, row: CaseRow) => allowedCommands(caseCommands, standingOf(caller, row), factsOf(row));

/** The caller, as far as knowing of cases goes. */
export const knowerOf = (caller: Caller): Knower => ({ isSystem: caller.kind === 'system', accountId: caller.accountId, scopes: scopesOf(caller, caseRoles) });

/** A case that the caller may know of. @throws DomainError not-found, also for what lies outside the caller's areas */
export async function load(tx: ReadTx, id: string, lock = false): Promise<CaseRow> {
  const [row] = await tx.sql.query<CaseRow>(`SELECT * FROM grid_case WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (!row || !mayKnow(knowerOf(tx.caller), row)) throw new DomainError('not-found');
  return row;
}

/** The same, undefined when there is none that the caller may know of. */
export async function knownCase(tx: ReadTx, id: string): Promise<CaseRow | undefined> {
  const [row] = await tx.sql.query<CaseRow>('SELECT * FROM grid_case WHERE id = $1', [id]);
  return row && mayKnow(knowerOf(tx.caller), row) ? row : undefined;
}

/** Writes the changed columns, the step on the timeline, the notices, the event and the audit line. The row must be locked. */
export async function save<T extends GridCaseEvent>(
  tx: Tx,
  row: CaseRow,
  change: Partial<CaseRow>,
  step: Step,
  event?: { contract: EventContract<T>; data: Omit<T, keyof GridCaseEvent>; sealed?: object },
): Promise<CaseRow> {
  const next: CaseRow = { ...row, ...change, version: row.version + 1 };
  const columns = [...Object.keys(change), 'version'] as (keyof CaseRow)[];
  await tx.manager.query(
    `UPDATE grid_case SET ${columns.map((column, i) => `${column} = $${i + 2}`).join(', ')} WHERE id = $1`,
    [row.id, ...columns.map((column) => (column === 'hands' && next.hands ? JSON.stringify(next.hands) : next[column]))],
  );
  await addStep(tx, next, step);
  await notifyOfStep(tx, row, next, step);
  if (event) tx.emit(event.contract, { type: 'case', id: row.id, version: next.version }, { ...about(next), ...event.data } as T, event.sealed);
  tx.audit({ action: `case.${step.action}`, resource: { type: 'case', id: row.id }, before: { state: row.state, handler: row.handler }, after: { state: next.state, handler: next.handler } });
  return next;
}

export const about = (row: CaseRow): GridCaseEvent => ({ caseId: row.id, number: row.number, area: row.area, category: row.category, state: row.state });

export async function addStep(tx: Tx, row: CaseRow, step: Step): Promise<void> {
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
