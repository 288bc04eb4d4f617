import type { PayKind } from '@linli/contracts';
import { equals, holdsAll, inAreas, type Condition } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';

import { publishedList, searchedJob } from '../jobs/job.store.js';
import { jobView } from '../jobs/jobs.query.js';
import type { Skill } from '../skills/skills.rules.js';
import type { ForCaller, JobsForCaller } from './jobs-for-caller.query.js';

export interface ListJobs {
  q?: string;
  area?: string;
  pay?: PayKind;
  skill?: Skill;
  limit: number;
  cursor?: string;
}

/** Those that can be applied for. */
export const openAt =
  (now: Date): Condition =>
  (value) =>
    `state = 'published' AND valid_through > ${value(now)}`;

/** Those that want a skill, or that it helps with. */
export const withSkill =
  (skill: Skill): Condition =>
  (value) =>
    `(required || helpful) @> ARRAY[${value(skill)}::text]`;

/** What is open, for everybody, latest first. */
export async function listJobs(
  tx: ReadTx,
  forCaller: JobsForCaller,
  { q, area, pay, skill, ...asked }: ListJobs,
): Promise<Page<ReturnType<typeof jobView> & ForCaller>> {
  const where = [
    openAt(tx.now),
    area ? inAreas([area]) : undefined,
    pay && equals('pay_by', pay),
    skill && withSkill(skill),
    ...(q ? holdsAll(q, searchedJob) : []),
  ];
  return publishedList.page(tx, where, asked, async (rows) => {
    const mine = await forCaller.of(tx, rows);
    return (row) => ({ ...jobView(row, []), ...mine.get(row.id) });
  });
}
