import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import { system, type Page, type ReadTx } from '@linli/service';

import { applicationsIn } from '../applications/application-counts.query.js';
import { employers } from '../employers/employer.resource.js';
import { membersOf } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { historyList } from '../history/history.store.js';
import { jobs } from '../jobs/job.resource.js';
import { figuresOf, type Figures, type Tally } from './figures.rules.js';
import { stepOf, type Step } from './history.rules.js';

/**
 * What was done with a job or an employer, latest first: for staff of its area, and for its own people without names.
 * @throws DomainError not-found
 */
export async function historyOf(tx: ReadTx, type: 'job' | 'employer', id: string, asked: Asked): Promise<Page<Step>> {
  const { employer, area } =
    type === 'job'
      ? await jobs.load(tx, id).then((job) => ({ employer: job.employer_id, area: job.area }))
      : await employers.load(tx, id).then((one) => ({ employer: id, area: one.area }));
  const members = await membersOf(tx, employer);
  const staff = isStaff(tx.caller, area);
  return historyList.page(
    tx,
    [equals('resource_type', type), equals('resource_id', id)],
    asked,
    () => (line) => stepOf(line, members, system.accountId, staff),
  );
}

/** For staff: each community of an area in figures. @throws DomainError forbidden */
export async function figures(tx: ReadTx, area: string): Promise<{ items: Figures[] }> {
  if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
  const tally = (table: 'job' | 'employer', counted: string) =>
    tx.manager.query<Tally[]>(
      `SELECT left(area, 12) AS community, state AS key, count(*)::int AS n, ${counted} FROM ${table} WHERE area LIKE $1 || '%' GROUP BY 1, 2 ORDER BY 1, 2`,
      [area],
    );
  const employersInStates = await tally('employer', '0 AS openings, 0 AS taken');
  const jobsInStates = await tally('job', 'sum(openings)::int AS openings, sum(taken)::int AS taken');
  const applications = await applicationsIn(tx, area);
  return { items: figuresOf({ employers: employersInStates, jobs: jobsInStates, applications }) };
}
