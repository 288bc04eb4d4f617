import { dismiss, requeueOne } from '@linli/events';
import { DomainError } from '@linli/problems';

import { holds } from '../caller/caller.js';
import { readCursor, toPage, type Page } from '../http/paging.js';
import { WHOLE_JOB } from '../timing/failed-items.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import { allowedWorkActions, operators, type WorkAction, type WorkState } from './problem.rules.js';
import { isDue, type TroubleKind } from './trouble.rules.js';
import { openTroubles } from './trouble.store.js';

/** Work that a service could not do by itself: codes, names and ids only, never what an event held. */
export interface FailedWork {
  id: string;
  kind: 'event' | 'job-item';
  /** The consumer of an event (a service, or a read model of it), or the job. */
  of: string;
  /** An event's contract. */
  subject?: string;
  /** Which aggregate or item it is about; none when it is the job itself, or an event that names none. */
  about?: string;
  reason: string;
  attempts: number;
  state: WorkState;
  at: Date;
  nextTryAt?: Date;
  allowedActions: readonly WorkAction[];
}

/** What needs an operator, since when. */
export interface OperatorTrouble {
  kind: TroubleKind;
  /** A consumer and its event type or stream, or a job; nothing where it is the whole service's. */
  about?: string;
  since: Date;
}

interface Row {
  id: string;
  /** Orders those of one moment. */
  place: string;
  kind: FailedWork['kind'];
  of: string;
  subject: string | null;
  about: string;
  reason: string;
  attempts: number;
  state: WorkState;
  at: Date;
  next_try: Date | null;
}

const WORK = `SELECT * FROM (
  SELECT 'event-' || id AS id, id * 2 AS place, 'event' AS kind, consumer AS of, subject, CASE WHEN key = event_id::text THEN '' ELSE key END AS about, reason, attempts, state, at, NULL::timestamptz AS next_try
    FROM dead_letter
  UNION ALL
  SELECT 'item-' || id, id * 2 + 1, 'job-item', job, NULL, item, reason, attempts, state, at, next_try FROM failed_item) AS work`;

/** Dead letters and failed items of jobs, with what may be done about them. */
export class OperationsService {
  /** Latest first. @throws DomainError forbidden */
  async list(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<FailedWork>> {
    checkOperator(tx);
    const after = readCursor(cursor, ['time', 'bigint']);
    const rows = await tx.manager.query<Row[]>(
      `${WORK} ${after ? `WHERE (date_trunc('milliseconds', at), place) < ($2::timestamptz, $3::bigint)` : ''} ORDER BY date_trunc('milliseconds', at) DESC, place DESC LIMIT $1`,
      [limit + 1, ...(after ?? [])],
    );
    return toPage(rows, limit, (row) => [row.at.toISOString(), row.place], viewOf);
  }

  /** Those that have lasted for long enough, oldest first. @throws DomainError forbidden */
  async troubles(tx: ReadTx): Promise<OperatorTrouble[]> {
    checkOperator(tx);
    const open = await openTroubles(tx);
    return open.filter((one) => isDue(one, tx.now)).map(({ kind, about, since }) => ({ kind, ...(about === '' ? {} : { about }), since }));
  }

  /** @throws DomainError forbidden, not-found, wrong-state */
  async retry(tx: Tx, id: string): Promise<FailedWork> {
    const row = await this.begin(tx, id, 'retry');
    if (row.kind === 'event') {
      if (!(await requeueOne(tx.sql, numberOf(id)))) throw new DomainError('wrong-state');
    } else await tx.sql.query("UPDATE failed_item SET state = 'retrying', next_try = $2 WHERE id = $1", [numberOf(id), tx.now]);
    tx.audit({ action: `${row.kind}.retry`, resource: { type: row.kind, id }, before: aboutOf(row) });
    return this.load(tx, id);
  }

  /** It is given up, for a reason. @throws DomainError forbidden, not-found, wrong-state */
  async dismiss(tx: Tx, id: string, reason: string): Promise<{ id: string; state: 'dismissed' }> {
    const row = await this.begin(tx, id, 'dismiss');
    if (row.kind === 'event') {
      if (!(await dismiss(tx.sql, numberOf(id)))) throw new DomainError('wrong-state');
    } else await tx.sql.query("UPDATE failed_item SET state = 'dismissed', at = $2 WHERE id = $1", [numberOf(id), tx.now]);
    tx.audit({ action: `${row.kind}.dismiss`, resource: { type: row.kind, id }, before: aboutOf(row), reason });
    return { id, state: 'dismissed' };
  }

  private async begin(tx: Tx, id: string, action: WorkAction): Promise<FailedWork> {
    checkOperator(tx);
    const table = id.startsWith('event-') ? 'dead_letter' : 'failed_item';
    await tx.manager.query(`SELECT FROM ${table} WHERE id = $1 FOR UPDATE`, [numberOf(id)]);
    const row = await this.load(tx, id);
    if (!row.allowedActions.includes(action)) throw new DomainError('wrong-state');
    return row;
  }

  private async load(tx: ReadTx, id: string): Promise<FailedWork> {
    const [row] = await tx.manager.query<Row[]>(`${WORK} WHERE id = $1`, [id]);
    if (!row) throw new DomainError('not-found');
    return viewOf(row);
  }
}

/** @throws DomainError forbidden */
function checkOperator({ caller }: ReadTx): void {
  if (!holds(caller, operators, 'anywhere')) throw new DomainError('forbidden');
}

/** @throws DomainError not-found for an id that is none of ours */
function numberOf(id: string): string {
  const number = /^(?:event|item)-([1-9]\d{0,17})$/.exec(id)?.[1];
  if (!number) throw new DomainError('not-found');
  return number;
}

const aboutOf = ({ of, subject, about, reason, state }: FailedWork) => ({ of, subject, about, reason, state });

function viewOf({ id, kind, of, subject, about, reason, attempts, state, at, next_try }: Row): FailedWork {
  const actions =
    kind === 'event'
      ? allowedWorkActions({ kind, state, readModel: of.includes('/') })
      : allowedWorkActions({ kind, state, wholeJob: about === WHOLE_JOB });
  return {
    id,
    kind,
    of,
    ...(subject ? { subject } : {}),
    ...(about === '' ? {} : { about }),
    reason,
    attempts,
    state,
    at,
    ...(next_try ? { nextTryAt: next_try } : {}),
    allowedActions: actions,
  };
}
