import type { Sql } from '@linli/events';

import type { JobRun } from './job-run.entity.js';
import type { Ran } from './ran.js';

/** Keeps the last passes; of a pass under way its start, beside what the one before came to. */
export async function storeRuns(sql: Sql, runs: readonly (Ran & { job: string })[]): Promise<void> {
  await sql.query(
    `INSERT INTO job_run (job, started_at, ended_at, done, failed)
       SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::int[], $5::int[])
     ON CONFLICT (job) DO UPDATE SET started_at = excluded.started_at, ended_at = coalesce(excluded.ended_at, job_run.ended_at),
       done = coalesce(excluded.done, job_run.done), failed = coalesce(excluded.failed, job_run.failed)`,
    [
      runs.map(({ job }) => job),
      runs.map(({ startedAt }) => startedAt),
      runs.map(({ ended }) => ended?.at ?? null),
      runs.map(({ ended }) => ended?.done ?? null),
      runs.map(({ ended }) => ended?.failed ?? null),
    ],
  );
}

export async function storedRuns(sql: Sql): Promise<Map<string, Ran>> {
  const rows = await sql.query<JobRun>('SELECT job, started_at, ended_at, done, failed FROM job_run');
  return new Map(
    rows.map(({ job, started_at, ended_at, done, failed }) => [
      job,
      { startedAt: started_at, ...(ended_at ? { ended: { at: ended_at, done: done ?? 0, failed: failed ?? 0 } } : {}) },
    ]),
  );
}
