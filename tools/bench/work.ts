import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { signIn } from '@linli/testing';

import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { root } from '../runtime/paths.ts';
import { inEachDatabase } from '../runtime/running.ts';
import { seedYears } from '../seed/work.ts';
import { inDistrict, type Trial } from './district.ts';
import { exactly, type Findings } from './findings.ts';
import { mostRows, pageOf, plansOf, type Look, type Planned } from './plans.ts';

const JOBS = Number(process.env.BENCH_JOBS ?? 1_000_000);
/** A step that goes through so many rows goes through a table. A page of fifty among the rows of a small area reads some of others. */
const MANY = 50_000;

/** Who looks at what: every list with the filters that its page has. */
const looks: readonly (readonly [string, string, string])[] = [
  ['jobs: the district', 'lihua', 'jobs?limit=50'],
  ['jobs: a subdistrict', 'lihua', 'jobs?limit=50&area=140321103'],
  ['jobs: a community', 'lihua', 'jobs?limit=50&area=140321001001'],
  ['jobs: paid by the piece', 'lihua', 'jobs?limit=50&pay=piece'],
  ['jobs: a skill that many want', 'lihua', 'jobs?limit=50&skill=weaving'],
  ['jobs: a skill that is rare', 'lihua', 'jobs?limit=50&skill=bookkeeping'],
  ['jobs: a skill that nobody wants', 'lihua', 'jobs?limit=50&skill=hairdressing'],
  ['jobs: a skill in a community, paid by the hour', 'lihua', 'jobs?limit=50&area=140321001001&skill=weaving&pay=hour'],
  ['jobs: a far page', 'lihua', 'jobs?limit=50&cursor=FAR'],
  ['managed: to be reviewed in a community', 'shequ1', 'jobs/managed?limit=50&area=140321001001&state=submitted'],
  ['managed: to be reviewed in a subdistrict', 'quji', 'jobs/managed?limit=50&area=140321103&state=submitted'],
  ['managed: to be reviewed in the district', 'quji', 'jobs/managed?limit=50&area=140321&state=submitted'],
  ['managed: expired in a community', 'shequ1', 'jobs/managed?limit=50&area=140321001001&state=expired'],
  ['managed: an employer’s', 'danwei', 'jobs/managed?limit=50&employer=EMPLOYER'],
  ['managed: an employer’s drafts', 'danwei', 'jobs/managed?limit=50&employer=EMPLOYER&state=draft'],
  ['employers: to be verified in a community', 'shequ1', 'employers?limit=50&area=140321001001&state=registered'],
  ['employers: to be verified in the district', 'quji', 'employers?limit=50&area=140321&state=registered'],
  ['employers: a subdistrict', 'quji', 'employers?limit=50&area=140321103'],
  ['employers: one’s own', 'danwei', 'employers/mine'],
  ['applications: one’s own', 'qiuzhi', 'applications?limit=50'],
  ['applications: for a job', 'danwei', 'jobs/JOB/applications?limit=50'],
  ['applications: for a job, by channel', 'danwei', 'jobs/JOB/channels'],
  ['a job’s history', 'shequ1', 'jobs/JOB/history'],
  ['a job’s papers', 'danwei', 'jobs/JOB/notices'],
  ['papers still hanging: a community', 'shequ1', 'posters?limit=50&area=140321001001'],
  ['papers still hanging: a subdistrict', 'quji', 'posters?limit=50&area=140321103'],
  ['matches', 'qiuzhi', 'matches?limit=20'],
  ['readings: who read of hers', 'qiuzhi', 'seekers/me/readings?limit=50'],
  ['notices', 'qiuzhi', 'notices?limit=50'],
  ['courses: all', 'lihua', 'courses?limit=50'],
  ['courses: open', 'lihua', 'courses?limit=50&state=open'],
  ['courses: a community', 'shequ1', 'courses?limit=50&area=140321001001'],
  ['courses: open in a subdistrict', 'quji', 'courses?limit=50&area=140321103&state=open'],
  ['courses: drafts of a community', 'shequ1', 'courses?limit=50&area=140321001001&state=draft'],
  ['trainees: of a course', 'shequ1', 'courses/COURSE/trainees?limit=50'],
  ['trainees: one’s own', 'qiuzhi', 'trainees?limit=50'],
  ['credentials: one’s own', 'qiuzhi', 'credentials?limit=50'],
  ['credentials: a status list', 'lihua', 'credentials/status/0'],
  ['figures: the district', 'quji', 'figures?area=140321'],
  ['figures: a community', 'shequ1', 'figures?area=140321001001'],
];

/** Employment after years: how PostgreSQL finds what each list shows among all that there is. */
export const work = (): Promise<Findings> =>
  inDistrict(async (trial) => {
    const part = trial.district.part('employment');
    await part.strike(() => inEachDatabase((sql) => seedYears(sql, JOBS), ['employment']).then(() => undefined));
    return looked(trial);
  });

/** Looks at everything, and keeps each plan in the page. */
export async function looked(trial: Trial): Promise<Findings> {
  const tokens: Record<string, string> = {};
  for (const username of new Set(looks.map(([, who]) => who))) tokens[username] = await signIn(trial.district.url, username, DEMO_PASSWORD);
  const places = await examples();
  const placed = looks.map(([name, who, path]) => ({ look: name, who, path: path.replace(/[A-Z]{3,}/, (word) => places[word] ?? word) }));
  // Not what the service does besides, every few seconds.
  const plans = await plansOf(
    trial,
    'employment',
    placed,
    tokens,
    (query) =>
      /FROM (job|employer|application|poster|course|trainee|credential|notice|audit_line|history_entry|seeker_reading|need_reading|place_party|applications_in|applications_of_jobs)\b/.test(
        query,
      ) && !/FOR UPDATE|closing AND|valid_through <=|offered_until <=|snapshot_xmin|audit_seal/.test(query),
  );
  const intro = `Of every list of employment at ${JOBS.toLocaleString('en')} jobs in every state, of which a tenth are open, and as many applications, in 201 communities, written by PostgreSQL's auto_explain during \`npm run bench -- --only work\`.`;
  writeFileSync(join(root, 'docs', 'query-plans-work.md'), pageOf(intro, placed, plans));
  return findings(placed, plans);
}

/**
 * A job for which many applied, its employer, one of the demo's courses (nothing opens the names in the others), and where the middle of
 * the jobs is.
 */
async function examples(): Promise<Record<string, string>> {
  const rows = await inEachDatabase(
    (sql) =>
      sql.query<Record<string, string>>(
        `SELECT job.id AS "JOB", employer_id AS "EMPLOYER", (SELECT id FROM course WHERE state = 'running' AND EXISTS (SELECT FROM course_session WHERE course_id = course.id)) AS "COURSE",
           (SELECT json_build_array(to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), id)::text FROM job WHERE state = 'published' ORDER BY published_at DESC OFFSET (SELECT count(*) / 2 FROM job WHERE state = 'published') LIMIT 1) AS "FAR"
         FROM job WHERE id = (SELECT job_id FROM application GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)`,
      ),
    ['employment'],
  );
  const [row] = [...rows.values()][0]!;
  return { ...row, FAR: Buffer.from(row!.FAR!).toString('base64url') };
}

function findings(placed: readonly Look[], plans: readonly Planned[]): Findings {
  const most = placed.map(
    ({ look }) => [look, Math.max(0, ...plans.filter((one) => one.look === look).map(({ plan }) => mostRows(plan)))] as const,
  );
  const lists = most.filter(([look]) => !look.startsWith('figures'));
  return {
    goals: [
      exactly(
        `lists of employment of which a step goes through ${MANY.toLocaleString('en')} rows or more, of ${lists.length}`,
        lists.filter(([, rows]) => rows >= MANY).length,
        0,
      ),
    ],
    tables: [
      {
        head: [`${JOBS.toLocaleString('en')} jobs`, 'most rows of one step'],
        rows: most.map(([look, rows]) => [look, rows.toLocaleString('en')]),
      },
    ],
    notes: [
      'The plan of each query is in query-plans-work.md. A step’s rows are those that it read, sorted or threw away. Figures are counts of what lies in an area, by the index of areas: those of the district go through every job’s line of it.',
    ],
  };
}
