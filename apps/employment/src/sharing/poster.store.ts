import type { JobState } from '@linli/contracts';
import { equals, list } from '@linli/resource';

import type { Job } from '../jobs/job.entity.js';
import type { Poster } from '../jobs/poster.entity.js';
import type { posterMachine } from '../jobs/poster.rules.js';

type PosterOfJob = Poster & Pick<Job, 'title' | 'code'> & { job_state: JobState };

/** Those that are to come down, the oldest first. */
export const duePosters = list<PosterOfJob>(
  'SELECT * FROM (SELECT poster.*, job.title, job.code, job.state AS job_state FROM poster JOIN job ON job.id = poster.job_id) AS poster',
  {
    by: [
      ['due_at', 'time'],
      ['id', 'uuid'],
    ],
  },
);

export const isDue = equals('state', 'due');

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
