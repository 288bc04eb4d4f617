import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { signIn } from '@linli/testing';

import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { root } from '../runtime/paths.ts';
import { inEachDatabase } from '../runtime/running.ts';
import { seedCases, seedGrids } from '../seed/ledger.ts';
import { inDistrict, load, type Answered, type Trial } from './district.ts';
import { atLeast, atMost, median, type Findings } from './findings.ts';
import { pageOf, plansOf } from './plans.ts';

const SIZES = (process.env.BENCH_CASES ?? '10000,1000000,5000000').split(',').map(Number);
const GRIDS = 10_000;
const SECONDS = 3;
const ROUNDS = 3;
const CONNECTIONS = 2;

/** Who looks at what: every list with the filters that its page has. */
const looks: readonly (readonly [string, string, string])[] = [
  ['list: the district', 'quji', 'cases?limit=50'],
  ['list: a subdistrict', 'quji', 'cases?limit=50&area=140321103'],
  ['list: a community', 'shequ1', 'cases?limit=50'],
  ['list: a grid', 'wg07', 'cases?limit=50'],
  ['list: a resident, what is public', 'lihua', 'cases?limit=50'],
  ['list: what is overdue', 'quji', 'cases?limit=50&overdue=true'],
  ['list: a state that is rare', 'quji', 'cases?limit=50&state=returned'],
  ['list: a category in a subdistrict', 'quji', 'cases?limit=50&area=140321103&category=harmony.quarrel'],
  ['list: a far page', 'quji', 'cases?limit=50&to=MIDDLE'],
  ['search: a number', 'quji', 'cases?number=NUMBER'],
  ['search: nearby, before filing', 'lihua', 'cases/nearby?lon=113.63&lat=37.79&category=utility.street-light'],
  ['figures: by subdistrict', 'quji', 'cases/figures?by=subdistrict'],
  ['figures: by category', 'quji', 'cases/figures?by=category'],
  ['figures: by month', 'quji', 'cases/figures?by=month'],
  ['figures: two years by day', 'quji', 'cases/figures?by=day&from=TWO_YEARS_AGO'],
  ['figures: two years by subdistrict, from a day on', 'quji', 'cases/figures?by=subdistrict&from=TWO_YEARS_AGO'],
  ['figures: a week of a subdistrict by community', 'quji', 'cases/figures?by=community&area=140321103&from=WEEK_AGO'],
  ['figures: a subdistrict by community', 'quji', 'cases/figures?by=community&area=140321103'],
  ['figures: a community by grid', 'shequ1', 'cases/figures?by=grid'],
  ['map: the district', 'quji', 'cases/map'],
  ['map: a community', 'shequ1', 'cases/map'],
  ['map: points of the district', 'quji', 'cases/points'],
  ['map: points of a community, of a week', 'shequ1', 'cases/points?from=WEEK_AGO'],
];

interface Measured {
  look: string;
  size: number;
  p50: number;
  p95: number;
}

/** The ledger as it grows: the same district after days and after years. */
export const growth = (): Promise<Findings> =>
  inDistrict(async (trial) => {
    const tokens: Record<string, string> = {};
    const measured: Measured[] = [];
    let speed = 0;
    await inEachDatabase((sql) => seedGrids(sql, GRIDS), ['grid']);
    await trial.district.part('grid').strike();
    for (const size of SIZES) {
      const filled = [...(await inEachDatabase((sql) => seedCases(sql, size), ['grid'])).values()][0]!;
      if (filled.rows > 0) speed = filled.rows / filled.seconds;
      await sleep(3000);
      for (const username of new Set(looks.map(([, who]) => who)))
        tokens[username] = await signIn(trial.district.url, username, DEMO_PASSWORD);
      const places = await examples();
      const answers = new Map<string, Answered[]>(looks.map(([look]) => [look, []]));
      // The first round warms up: it compiles, and fills caches.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [look, who, path] of looks) {
          const url = `${trial.district.url}/api/grid/v1/${placedIn(path, places)}`;
          const measuredNow = await load({ url, connections: CONNECTIONS, seconds: round === 0 ? 2 : SECONDS, token: tokens[who]! });
          if (round > 0) answers.get(look)!.push(measuredNow);
        }
      }
      for (const [look, all] of answers) {
        const [p50, p95] = [median(all.map((one) => one.p50)), median(all.map((one) => one.p95))];
        measured.push({ look, size, p50, p95 });
        console.log(`  ${size} ${look}: p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms`);
      }
    }
    await keepPlans(trial, tokens);
    return findings(measured, speed);
  });

function findings(measured: readonly Measured[], speed: number): Findings {
  const at = (look: string, size: number) => measured.find((one) => one.look === look && one.size === size)!;
  const [smallest, largest] = [SIZES[0]!, SIZES.at(-1)!];
  const ratio = (look: string) => at(look, largest).p95 / at(look, smallest).p95;
  return {
    goals: [
      ...looks.map(([look]) =>
        atMost(`${look}: p95 at ${largest.toLocaleString('en')} cases / at ${smallest.toLocaleString('en')}`, ratio(look), 1.5),
      ),
      atLeast('generator, rows/s', speed, 50_000),
    ],
    tables: [
      {
        head: ['p50 / p95 in ms', ...SIZES.map((size) => `${size.toLocaleString('en')} cases`), 'p95 ratio'],
        rows: looks.map(([look]) => [
          look,
          ...SIZES.map((size) => `${at(look, size).p50.toFixed(1)} / ${at(look, size).p95.toFixed(1)}`),
          ratio(look).toFixed(2),
        ]),
      },
    ],
    notes: [
      `${GRIDS.toLocaleString('en')} grids at every size; 5,000 cases a day, so more cases are more years of the same district; of what is older than two days one in 5,000 is still open. The demo's community has a full page in each grid at every size. Through the gateway, ${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s.`,
      'The plan of each query at the largest size is in query-plans.md.',
    ],
  };
}

const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

const placedIn = (path: string, { number, middle }: { number: string; middle: string }): string =>
  path.replace('NUMBER', number).replace('MIDDLE', middle).replace('TWO_YEARS_AGO', daysAgo(730)).replace('WEEK_AGO', daysAgo(7));

/** A number and a moment from the middle of the ledger. */
async function examples(): Promise<{ number: string; middle: string }> {
  const rows = await inEachDatabase(
    (sql) =>
      sql.query<{ number: string; at: Date }>(
        `SELECT number, registered_at AS at FROM grid_case ORDER BY registered_at DESC OFFSET (SELECT count(*) / 2 FROM grid_case) LIMIT 1`,
      ),
    ['grid'],
  );
  const [row] = [...rows.values()][0]!;
  return { number: row!.number, middle: encodeURIComponent(row!.at.toISOString()) };
}

async function keepPlans(trial: Trial, tokens: Record<string, string>): Promise<void> {
  const places = await examples();
  const placed = looks.map(([look, who, path]) => ({
    look,
    who,
    path: placedIn(path, places),
  }));
  const plans = await plansOf(
    trial,
    'grid',
    placed,
    tokens,
    (query) => /FROM grid_case|FROM figure_/.test(query) && !/FOR UPDATE|escalated <|OFFSET/.test(query),
  );
  const intro = `Of every look at the ledger at ${SIZES.at(-1)!.toLocaleString('en')} cases and ${GRIDS.toLocaleString('en')} grids, written by PostgreSQL's auto_explain during \`npm run bench -- --only growth\`.`;
  writeFileSync(join(root, 'docs', 'query-plans.md'), pageOf(intro, placed, plans));
}
