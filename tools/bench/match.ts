import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { TestIssuer } from '@linli/testing';

import { addressFor, inEachDatabase } from '../runtime/running.ts';
import { logFileOf } from '../runtime/services.ts';
import { seedJobs, seedSeekers, town } from '../seed/work.ts';
import { clientOf, must, type Send } from './client.ts';
import { inDistrictOf, type Trial } from './district.ts';
import { atLeast, atMost, exactly, median, percentile, type Findings } from './findings.ts';
import { raceForHires, type Raced } from './hire-race.ts';
import { pgbench } from './pgbench.ts';
import { asScript, saidTo, transactionWith } from './said-sql.ts';

const [FEW, MANY] = [1000, 100_000];
const PEOPLE = 1_000_000;
const SEEKERS = 20;
/** Of each seeker, at each size; as many before them warm up. */
const LOOKS = 15;
const LIMIT = 20;
const SECONDS = 6;

interface Found {
  items: { score: number; factors: { points: number }[]; job: { id: string } }[];
}

interface Measured {
  name: string;
  times: number[];
  pages: Found[];
}

/** One seeker’s matches as the town's jobs and its seekers become many; then the last openings, wanted by many at once. */
export const match = (): Promise<Findings> => inDistrictOf(inTown);

async function inTown(trial: Trial, issuer: TestIssuer): Promise<Findings> {
  const { send, close } = clientOf(trial.district.url, 'employment', 64);
  const tokens = await Promise.all(Array.from({ length: SEEKERS }, (_, i) => seeker(issuer, send, i)));
  const look = async (name: string): Promise<Measured> => {
    const times: number[] = [];
    const pages: Found[] = [];
    for (let round = 0; round < 2 * LOOKS; round++) {
      for (const token of tokens) {
        const answer = send<Found>(token, 'GET', `matches?limit=${LIMIT}`);
        pages.push(await must(answer));
        const { milliseconds } = await answer;
        if (round >= LOOKS) times.push(milliseconds);
      }
    }
    console.log(`  ${name}: p50 ${percentile(times, 0.5).toFixed(1)} p95 ${percentile(times, 0.95).toFixed(1)} ms`);
    return { name, times, pages: pages.slice(-2 * SEEKERS) };
  };
  const seed = (work: Parameters<typeof inEachDatabase<void>>[0]) => inEachDatabase(work, ['employment']);

  await seed((sql) => seedJobs(sql, FEW));
  const few = await look(`${FEW.toLocaleString('en')} jobs, ${SEEKERS} seekers`);
  await seed((sql) => seedJobs(sql, MANY));
  const many = await look(`${MANY.toLocaleString('en')} jobs, ${SEEKERS} seekers`);
  await seed((sql) => seedSeekers(sql, PEOPLE));
  const crowd = await look(`${MANY.toLocaleString('en')} jobs, ${PEOPLE.toLocaleString('en')} seekers`);
  const said = await saidTo('employment', logFileOf(trial.dataDir, 'postgres'), async () => {
    await send(tokens[0]!, 'GET', `matches?limit=${LIMIT}`);
  });
  const theirs = await pgbench({
    url: addressFor('linli_employment', 'linli_employment_app'),
    script: transactionWith(said, 'ORDER BY place <->')
      .map((statement) => asScript(statement, () => undefined))
      .join('\n'),
    clients: 1,
    seconds: SECONDS,
    protocol: 'extended',
  });
  const raced = await raceForHires(issuer, send);
  await close();
  return findings(few, many, crowd, theirs, raced, readFileSync(logFileOf(trial.dataDir, 'postgres'), 'utf8'));
}

/** On foot from all over the town; what she can do and when differs. */
async function seeker(issuer: TestIssuer, send: Send, i: number): Promise<string> {
  const token = await issuer.token(randomUUID(), {}, { expiresIn: 3600 });
  const share = (step: number) => 0.15 + 0.7 * (((i + 1) * step) % 1);
  const home = { lon: town.west + town.width * share(0.618_034), lat: town.south + town.height * share(0.754_878) };
  const skills = [
    ['cashier', 'cleaning', 'cooking', 'sewing'],
    ['weaving', 'cleaning'],
    ['cashier', 'maternity-care', 'cooking'],
  ][i % 3];
  await must(
    send(token, 'PUT', 'seekers/me', {
      name: '贾春燕',
      phone: '13803530603',
      home,
      windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '07:30', to: '20:00' }],
      skills,
      minHourly: 1500,
      maxMetres: 2000,
    }),
  );
  return token;
}

const p95 = ({ times }: Measured): number => percentile(times, 0.95);

function findings(few: Measured, many: Measured, crowd: Measured, theirs: number, raced: Raced, log: string): Findings {
  const order = ({ items }: Found) => items.map(({ job, score }) => `${job.id} ${score}`).join();
  const pages = [few, many, crowd].flatMap((one) => one.pages.slice(0, SEEKERS).map((page, i) => [page, one.pages[SEEKERS + i]!] as const));
  const found = [few, many, crowd].flatMap((one) => one.pages.flatMap(({ items }) => items));
  const perSecond = 1000 / median(crowd.times);
  return {
    goals: [
      atMost(`p95 of a seeker’s matches, ${MANY.toLocaleString('en')} jobs / ${FEW.toLocaleString('en')} jobs`, p95(many) / p95(few), 3),
      atMost(`p95 of a seeker’s matches, ${PEOPLE.toLocaleString('en')} seekers / ${SEEKERS} seekers`, p95(crowd) / p95(many), 1.2),
      atLeast('matches/s, one after the other through the gateway / pgbench saying the same SQL', perSecond / theirs, 0.5),
      exactly(
        `pages that are the same when asked for twice, of ${pages.length}`,
        pages.filter(([once, twice]) => order(once) === order(twice)).length,
        pages.length,
      ),
      exactly(
        `scores that are the sum of their factors, of ${found.length}`,
        found.filter(({ score, factors }) => factors.reduce((sum, { points }) => sum + points, 0) === score).length,
        found.length,
      ),
      exactly(`openings taken in the race, of ${raced.openings}`, raced.placed, raced.openings),
      exactly('answers in the race that are neither a place nor 409', raced.others, 0),
      exactly('deadlocks in PostgreSQL’s log', log.match(/deadlock detected/g)?.length ?? 0, 0),
    ],
    tables: [
      {
        head: ['', 'matches a page', 'p50 ms', 'p95 ms', 'p99 ms'],
        rows: [few, many, crowd].map((one) => [
          one.name,
          (one.pages.reduce((sum, { items }) => sum + items.length, 0) / one.pages.length).toFixed(1),
          percentile(one.times, 0.5).toFixed(1),
          p95(one).toFixed(1),
          percentile(one.times, 0.99).toFixed(1),
        ]),
      },
      {
        head: ['', 'matches/s'],
        rows: [
          ['through the gateway, one after the other', Math.round(perSecond)],
          ['pgbench, the same SQL, one connection', Math.round(theirs)],
        ],
      },
      {
        head: ['last openings', 'answers', 'answers/s', 'p50 ms', 'p99 ms'],
        rows: [
          [
            `${raced.openings} openings, ${raced.times.length} who were offered one, all at once`,
            raced.times.length,
            Math.round(raced.perSecond),
            percentile(raced.times, 0.5).toFixed(0),
            percentile(raced.times, 0.99).toFixed(0),
          ],
        ],
      },
    ],
    notes: [
      `Jobs lie all over 20 × 20 km (250 to the square kilometre at ${MANY.toLocaleString('en')}), each like one of the demo's; a seeker walks 2,000 m. Each request reads her sealed profile, leaves an audit line and answers the best ${LIMIT} with their reasons.`,
      'The hundred-thousand town has a hundred times the jobs in walking distance; the nearest 500 that pass the hard filters are weighed.',
    ],
  };
}
