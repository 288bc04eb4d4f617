import type { JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, holdsAll, inAreas } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';

import { standsFor } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { skillNames } from '../skills/skills.rules.js';
import { insuranceNames, jobPosting } from './job-posting.rules.js';
import { jobList, payOf, searchedJob, type JobOfEmployer } from './job.store.js';
import { jobMachine } from './job.rules.js';
import { jobs } from './job.resource.js';
import { provinceOf } from './provinces.rules.js';

export interface ListManaged {
  q?: string;
  employer?: string;
  area?: string;
  state?: JobState;
  limit: number;
  cursor?: string;
}

/** In every state: for the employer's own people, or for staff in an area. @throws DomainError not-found, forbidden, validation-failed */
export async function listManaged(tx: ReadTx, given: ListManaged): Promise<Page<ReturnType<typeof jobView>>> {
  const { q, employer, area, state, ...asked } = given;
  if (!employer && !(area && (state ?? q)))
    throw new DomainError('validation-failed', { errors: [{ pointer: area ? 'state' : 'employer', code: 'required' }] });
  const staff = area !== undefined && isStaff(tx.caller, area);
  if (!staff && !(employer && (await standsFor(tx, employer)))) throw new DomainError(employer ? 'not-found' : 'forbidden');
  const where = [
    employer ? equals('employer_id', employer) : undefined,
    area ? inAreas([area]) : undefined,
    state && equals('state', state),
    ...(q ? holdsAll(q, searchedJob) : []),
  ];
  return jobList.page(tx, where, asked, async (rows) => {
    const met = await jobs.meet(tx, rows);
    return (row) => jobView(row, met(row).parts);
  });
}

/** What everybody sees of a job; of one that is not out only its employer and the staff see anything. */
export function jobView(row: JobOfEmployer, parts: Parameters<typeof jobMachine.allowed>[0]['parts']) {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    employer: { id: row.employer_id, name: row.employer },
    area: row.area,
    title: row.title,
    description: row.description,
    site: row.site,
    point: { lon: row.lon, lat: row.lat },
    pay: payOf(row),
    windows: row.windows,
    weeklyHours: row.slots / 2,
    required: row.required.map((code) => ({ code, name: skillNames[code] })),
    helpful: row.helpful.map((code) => ({ code, name: skillNames[code] })),
    insurance: row.insurance.map((code) => ({ code, name: insuranceNames[code] })),
    openings: row.openings,
    taken: row.taken,
    state: row.state,
    ...(row.reason && parts.length > 0 ? { reason: row.reason } : {}),
    validThrough: row.valid_through,
    ...(row.published_at ? { publishedAt: row.published_at } : {}),
    allowedActions: [
      ...jobMachine.allowed({ state: row.state, parts }),
      ...(row.state === 'published' && !parts.includes('employer') ? (['apply'] as const) : []),
    ],
  };
}

/** @param district what the district is called */
export function jsonLd(row: JobOfEmployer, publicUrl: string, district: string | undefined): Record<string, unknown> {
  return jobPosting(
    {
      code: row.code,
      title: row.title,
      description: row.description,
      employer: row.employer,
      site: row.site,
      point: { lon: row.lon, lat: row.lat },
      pay: payOf(row),
      windows: row.windows,
      weeklyHours: row.slots / 2,
      insurance: row.insurance,
      skills: [...row.required, ...row.helpful],
      openings: row.openings,
      publishedAt: row.published_at,
      validThrough: row.valid_through,
    },
    `${publicUrl}/j/${row.code}`,
    { locality: district, region: provinceOf(row.area) },
  );
}
