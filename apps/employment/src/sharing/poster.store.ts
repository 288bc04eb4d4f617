import type { JobState } from '@linli/contracts';
import type { ReadTx, Slice } from '@linli/service';

import { within } from '../employment-access.js';
import type { Job } from '../jobs/job.entity.js';
import type { Poster } from '../jobs/poster.entity.js';
import type { posterMachine } from '../jobs/poster.rules.js';

type PosterOfJob = Poster & Pick<Job, 'title' | 'code'> & { job_state: JobState };

/** Those of an area that are to come down, the oldest first. */
export function duePosters({ manager }: ReadTx, area: string, { after, limit }: Slice): Promise<PosterOfJob[]> {
  return manager.query<PosterOfJob[]>(
    `SELECT poster.*, job.title, job.code, job.state AS job_state FROM poster JOIN job ON job.id = poster.job_id
     WHERE poster.state = 'due' AND ${within('poster.area', '$2', area)} ${after ? 'AND (poster.due_at, poster.id) > ($3, $4)' : ''}
     ORDER BY poster.due_at, poster.id LIMIT $1`,
    [limit, area, ...(after ?? [])],
  );
}

export const posterView = (row: Poster, allowedActions: ReturnType<typeof posterMachine.allowed>) => ({
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
  allowedActions,
});
