import { EmploymentPosterChangedV1, EmploymentPosterDueV1, type PosterEnd, type PosterState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx, Tx } from '@linli/service';

import type { JobRow } from '../jobs/job.row.js';
import { allowedMoves, mayMove, nextPosterState, type PosterCommand } from './poster.rules.js';

export interface PosterRow {
  id: string;
  version: number;
  job_id: string;
  area: string;
  place: string;
  lon: number;
  lat: number;
  copies: number;
  state: PosterState;
  at: Date;
  due_at: Date | null;
  ended_at: Date | null;
}

/** Locked. @throws DomainError not-found */
export async function lockPoster(tx: ReadTx, id: string): Promise<PosterRow> {
  const [row] = await tx.manager.query<PosterRow[]>('SELECT * FROM poster WHERE id = $1 FOR UPDATE', [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** Of a poster that is locked. @throws DomainError wrong-state */
export async function movePoster(tx: Tx, row: PosterRow, command: PosterCommand): Promise<PosterRow> {
  const state = nextPosterState(command, row.state);
  const next: PosterRow = { ...row, state, version: row.version + 1, ...(state === 'due' ? { due_at: tx.now } : { ended_at: tx.now }) };
  await tx.manager.query('UPDATE poster SET version = $2, state = $3, due_at = $4, ended_at = $5 WHERE id = $1', [next.id, next.version, next.state, next.due_at, next.ended_at]);
  return tellPoster(tx, next, command);
}

export function tellPoster(tx: Tx, row: PosterRow, action: string): PosterRow {
  tx.emit(EmploymentPosterChangedV1, { type: 'poster', id: row.id, version: row.version }, { posterId: row.id, jobId: row.job_id, area: row.area, state: row.state });
  tx.audit({ action: `poster.${action}`, resource: { type: 'poster', id: row.id }, after: { state: row.state, copies: row.copies, version: row.version } });
  return row;
}

/** Of a job that is no longer on show, in the transaction that took it off: for each of its papers that hangs, the grid is asked to take it down. */
export async function callPostersDown(tx: Tx, job: JobRow, ended: PosterEnd): Promise<void> {
  const rows = await tx.manager.query<PosterRow[]>(`SELECT * FROM poster WHERE job_id = $1 AND state = 'hanging' ORDER BY id FOR UPDATE`, [job.id]);
  for (const row of rows) {
    if (!mayMove('call-down', row.state)) continue;
    const next = await movePoster(tx, row, 'call-down');
    const { place, copies, lon, lat } = next;
    tx.emit(EmploymentPosterDueV1, { type: 'poster', id: next.id, version: next.version }, { posterId: next.id, jobId: job.id, area: next.area, code: job.code, title: job.title, place, copies, point: { lon, lat }, ended });
  }
}

export const posterView = (row: PosterRow) => ({
  id: row.id,
  version: row.version,
  job: row.job_id,
  place: row.place,
  point: { lon: row.lon, lat: row.lat },
  copies: row.copies,
  state: row.state,
  at: row.at,
  ...(row.due_at ? { dueAt: row.due_at } : {}),
  ...(row.ended_at ? { endedAt: row.ended_at } : {}),
  allowedActions: allowedMoves(row.state),
});
