import { EmploymentPosterChangedV1, EmploymentPosterDueV1, type JobState, type PosterEnd } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, type ReadTx, type Slice, type Tx } from '@linli/service';

import { within } from '../employment-access.js';
import type { JobOfEmployer } from '../jobs/job.store.js';
import { Poster } from './poster.entity.js';
import { allowedMoves, mayMove, nextPosterState, type PosterCommand } from './poster.rules.js';

/** Locked. @throws DomainError not-found */
export async function lockPoster(tx: ReadTx, id: string): Promise<Poster> {
  const row = await tx.manager.findOne(Poster, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new DomainError('not-found');
  return row;
}

/** Of a poster that is locked. @throws DomainError wrong-state */
export async function movePoster(tx: Tx, row: Poster, command: PosterCommand): Promise<Poster> {
  const state = nextPosterState(command, row.state);
  return tellPoster(
    tx,
    await change(tx, Poster, row, { state, ...(state === 'due' ? { due_at: tx.now } : { ended_at: tx.now }) }),
    command,
  );
}

export function tellPoster(tx: Tx, row: Poster, action: string): Poster {
  tx.emit(
    EmploymentPosterChangedV1,
    { type: 'poster', id: row.id, version: row.version },
    { posterId: row.id, jobId: row.job_id, area: row.area, state: row.state },
  );
  tx.audit({
    action: `poster.${action}`,
    resource: { type: 'poster', id: row.id },
    after: { state: row.state, copies: row.copies, version: row.version },
  });
  return row;
}

/**
 * Of a job that is no longer on show, in the transaction that took it off: for each of its papers that hangs, the grid is asked to take it
 * down.
 */
export async function callPostersDown(tx: Tx, job: JobOfEmployer, ended: PosterEnd): Promise<void> {
  const rows = await tx.manager.find(Poster, {
    where: { job_id: job.id, state: 'hanging' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const row of rows) {
    if (!mayMove('call-down', row.state)) continue;
    const next = await movePoster(tx, row, 'call-down');
    const { place, copies, lon, lat } = next;
    tx.emit(
      EmploymentPosterDueV1,
      { type: 'poster', id: next.id, version: next.version },
      { posterId: next.id, jobId: job.id, area: next.area, code: job.code, title: job.title, place, copies, point: { lon, lat }, ended },
    );
  }
}

/** Of a job, latest first. */
export function postersOf({ manager }: ReadTx, jobId: string, { after, limit }: Slice): Promise<Poster[]> {
  return manager.query<Poster[]>(
    `SELECT * FROM poster WHERE job_id = $2 ${after ? 'AND (at, id) < ($3, $4)' : ''} ORDER BY at DESC, id DESC LIMIT $1`,
    [limit, jobId, ...(after ?? [])],
  );
}

type PosterOfJob = Poster & Pick<JobOfEmployer, 'title' | 'code'> & { job_state: JobState };

/** Those of an area that are to come down, the oldest first. */
export function duePosters({ manager }: ReadTx, area: string, { after, limit }: Slice): Promise<PosterOfJob[]> {
  return manager.query<PosterOfJob[]>(
    `SELECT poster.*, job.title, job.code, job.state AS job_state FROM poster JOIN job ON job.id = poster.job_id
     WHERE poster.state = 'due' AND ${within('poster.area', '$2', area)} ${after ? 'AND (poster.due_at, poster.id) > ($3, $4)' : ''}
     ORDER BY poster.due_at, poster.id LIMIT $1`,
    [limit, area, ...(after ?? [])],
  );
}

export const posterView = (row: Poster) => ({
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
