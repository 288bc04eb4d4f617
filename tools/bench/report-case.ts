import { randomUUID } from 'node:crypto';

import { signIn } from '@linli/testing';
import { Pool } from 'undici';

import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { inEachDatabase, addressFor } from '../runtime/running.ts';
import { logFileOf } from '../runtime/services.ts';
import { seedGrids } from '../seed/ledger.ts';
import { answered, inDistrict, type Trial } from './district.ts';
import { atLeast, median, percentile, spread, type Findings } from './findings.ts';
import { pgbench } from './pgbench.ts';
import { anotherKey, asScript, saidTo, transactionWith } from './said-sql.ts';

const CONNECTIONS = [1, 16, 64];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = 6;
const GRIDS = 10_000;
/** Where seedGrids draws, without the lowest row, which has gaps. */
const WEST = 114;
const SOUTH = 37.004;
const WIDTH = 0.395;
const kinds = ['utility.street-light', 'utility.water-pipe', 'sanitation.rubbish', 'building.door', 'harmony.quarrel'];

interface Place {
  lon: number;
  lat: number;
  category: string;
}

const somewhere = (): Place => ({
  lon: Number((WEST + Math.random() * WIDTH).toFixed(6)),
  lat: Number((SOUTH + Math.random() * WIDTH).toFixed(6)),
  category: kinds[Math.floor(Math.random() * kinds.length)]!,
});
const nearbyPath = ({ lon, lat, category }: Place): string => `/api/grid/v1/cases/nearby?lon=${lon}&lat=${lat}&category=${category}`;
const reportOf = ({ lon, lat, category }: Place): string =>
  JSON.stringify({
    category,
    description: '路灯不亮，老人晚上看不清',
    point: { lon, lat },
    contact: { name: '李桦', phone: '13800000000' },
  });

/** What a resident's phone does to report: asks what is near, then files it. Beside pgbench saying the same SQL. */
export const reportCase = (): Promise<Findings> =>
  inDistrict(async (trial) => {
    await inEachDatabase((sql) => seedGrids(sql, GRIDS), ['grid']);
    // It reads the map anew; and while it is away its database is copied for pgbench, where nothing else happens.
    await trial.district.part('grid').strike(() => copyDatabase());
    const token = await signIn(trial.district.url, 'lihua', DEMO_PASSWORD);
    await answered(`${trial.district.url}${nearbyPath(somewhere())}`, token);
    await report(trial.district.url, token, 4, 5);
    const script = await scriptOf(trial, token);
    const url = addressFor('linli_grid_copy', 'linli_grid_app');
    const found = new Map(
      CONNECTIONS.map((connections) => [connections, { ours: [] as number[], p99: [] as number[], theirs: [] as number[] }]),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const [connections, { ours, p99, theirs }] of found) {
        theirs.push(await pgbench({ url, script, clients: connections, seconds: SECONDS, protocol: 'extended' }));
        const reported = await report(trial.district.url, token, connections, SECONDS);
        ours.push(reported.perSecond);
        p99.push(reported.p99);
        console.log(
          `  ${connections} connections: ${reported.perSecond.toFixed(0)}/s (p99 ${reported.p99.toFixed(0)} ms), pgbench ${theirs.at(-1)!.toFixed(0)}/s`,
        );
      }
    }
    return {
      goals: [...found].map(([connections, { ours, theirs }]) =>
        atLeast(
          `reports/s through the gateway / pgbench saying the same SQL, ${connections} connections`,
          median(ours) / median(theirs),
          0.6,
        ),
      ),
      tables: [
        {
          head: ['connections', 'reports/s', 'p99 ms', 'pgbench, the same SQL/s', 'ratio'],
          rows: [...found].map(([connections, { ours, p99, theirs }]) => [
            connections,
            spread(ours),
            spread(p99),
            spread(theirs),
            (median(ours) / median(theirs)).toFixed(2),
          ]),
        },
      ],
      notes: [
        `A report is two requests: what lies near (shown before filing), and the report with its Idempotency-Key; ${GRIDS.toLocaleString('en')} grids, every report at another place; medians of ${ROUNDS} rounds of ${SECONDS} s, in turn.`,
        'With the token checked twice, validation, location, audit, idempotency, the event relayed and taken by every service that listens, all on the same two processors.',
        `pgbench says the ${script.split(';\n').length} statements of one report as PostgreSQL's log had them, with other places and keys, in a copy of the database where nothing else happens, as the service's own role, so that row-level security holds for both.`,
      ],
    };
  });

async function copyDatabase(): Promise<void> {
  await inEachDatabase(
    async (sql) => {
      await sql.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'linli_grid'`);
      await sql.query('CREATE DATABASE linli_grid_copy TEMPLATE linli_grid');
    },
    ['identity'],
  );
}

/** Reports as fast as so many phones can: what is near, then the report. @throws Error when one of them is refused */
async function report(url: string, token: string, connections: number, seconds: number): Promise<{ perSecond: number; p99: number }> {
  const pool = new Pool(url, { connections });
  const authorization = `Bearer ${token}`;
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const ask = async (
    options: { path: string; method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
    expected: number,
  ) => {
    const { statusCode, body } = await pool.request(options);
    const text = await body.text();
    if (statusCode !== expected) throw new Error(`${options.method} is answered with ${statusCode}: ${text.slice(0, 200)}`);
  };
  const phone = async () => {
    while (performance.now() < end) {
      const place = somewhere();
      await ask({ path: nearbyPath(place), method: 'GET', headers: { authorization } }, 200);
      const sent = performance.now();
      await ask(
        {
          path: '/api/grid/v1/cases',
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: reportOf(place),
        },
        201,
      );
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, phone));
  const took = (performance.now() - began) / 1000;
  await pool.close();
  return { perSecond: times.length / took, p99: percentile(times, 0.99) };
}

/** What one report says to the database, as a pgbench script: other places, ids and keys each time. */
async function scriptOf({ dataDir, district }: Trial, token: string): Promise<string> {
  const place = somewhere();
  let id = '';
  const authorization = `Bearer ${token}`;
  const said = await saidTo('grid', logFileOf(dataDir, 'postgres'), async () => {
    await fetch(`${district.url}${nearbyPath(place)}`, { headers: { authorization } });
    const answer = await fetch(`${district.url}/api/grid/v1/cases`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: reportOf(place),
    });
    if (answer.status !== 201) throw new Error(`a report is answered with ${answer.status}`);
    ({ id } = (await answer.json()) as { id: string });
  });
  const statements = [...transactionWith(said, 'FROM grid_case WHERE category = '), ...transactionWith(said, 'INSERT INTO grid_case')];
  const keyed = anotherKey(said);
  const rewrite = (value: string): string | undefined => {
    if (value === id) return 'md5(:n::text)::uuid';
    if (/^1[01]\d\.\d+$/.test(value) && Math.abs(Number(value) - place.lon) < 0.01) return `(:lon::float8 + ${Number(value) - place.lon})`;
    if (/^3\d\.\d+$/.test(value) && Math.abs(Number(value) - place.lat) < 0.01) return `(:lat::float8 + ${Number(value) - place.lat})`;
    // Documents may say the same each time.
    return keyed(value);
  };
  const variables = [
    `\\set n random(1, 9000000000000000000)`,
    `\\set lon ${WEST} + random(0, ${WIDTH * 1e6}) * 0.000001`,
    `\\set lat ${SOUTH} + random(0, ${WIDTH * 1e6}) * 0.000001`,
  ];
  return [...variables, ...statements.map((statement) => asScript(statement, rewrite))].join('\n');
}
