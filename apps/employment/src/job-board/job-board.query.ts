import type { PayKind } from '@linli/contracts';
import { readCursor, toPage, type Page, type ReadTx } from '@linli/service';

import { JOB, type JobOfEmployer } from '../jobs/job.store.js';
import { inArea, jobView } from '../jobs/jobs.query.js';
import type { Skill } from '../skills/skills.rules.js';
import type { ForCaller, JobsForCaller } from './jobs-for-caller.query.js';

export interface ListJobs {
  area?: string;
  pay?: PayKind;
  skill?: Skill;
  limit: number;
  cursor?: string;
}

/** What is open, for everybody, latest first. */
export async function listJobs(
  tx: ReadTx,
  forCaller: JobsForCaller,
  { area, pay, skill, limit, cursor }: ListJobs,
): Promise<Page<ReturnType<typeof jobView> & ForCaller>> {
  const after = readCursor(cursor, ['time', 'uuid']);
  const rows = await tx.manager.query<JobOfEmployer[]>(
    `${JOB} WHERE job.state = 'published' AND valid_through > $2 ${inArea('$3', area)} AND ($4::text IS NULL OR pay_by = $4) AND ($5::text IS NULL OR (required || helpful) @> ARRAY[$5::text])
       ${after ? 'AND (published_at, job.id) < ($6, $7)' : ''} ORDER BY published_at DESC, job.id DESC LIMIT $1`,
    [limit + 1, tx.now, area ?? null, pay ?? null, skill ?? null, ...(after ?? [])],
  );
  const mine = await forCaller.of(tx, rows);
  return toPage(
    rows,
    limit,
    (row) => [row.published_at!.toISOString(), row.id],
    (row) => ({ ...jobView(row, []), ...mine.get(row.id) }),
  );
}
