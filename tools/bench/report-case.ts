import { randomUUID } from 'node:crypto';

import { signIn } from '@linli/testing';
import autocannon from 'autocannon';

import { DEMO_PASSWORD } from '../runtime/demo.ts';
import { inEachDatabase, addressFor } from '../runtime/running.ts';
import { logFileOf } from '../runtime/services.ts';
import { seedGrids } from '../seed/ledger.ts';
import { inDistrict, type Trial } from './district.ts';
import { atLeast, median, percentile, spread, type Findings } from './findings.ts';
import { pgbench } from './pgbench.ts';
import { asScript, literal, saidTo, transactionWith, type Statement } from './said-sql.ts';

const CONNECTIONS = [1, 16, 64];
const ROUNDS = 3;
const SECONDS = 6;
const GRIDS = 10_000;
/** Where seedGrids draws. */
const WEST = 114;
const SOUTH = 37;
const WIDTH = 0.4;
const kinds = ['utility.street-light', 'utility.water-pipe', 'sanitation.rubbish', 'building.door', 'harmony.quarrel'];

interface Place {
  lon: number;
  lat: number;
  category: string;
}

const somewhere = (): Place => ({ lon: Number((WEST + Math.random() * WIDTH).toFixed(6)), lat: Number((SOUTH + Math.random() * WIDTH).toFixed(6)), category: kinds[Math.floor(Math.random() * kinds.length)]! });
const nearbyPath = ({ lon, lat, category }: Place): string => `/api/grid/v1/cases/nearby?lon=${lon}&lat=${lat}&category=${category}`;
const reportOf = ({ lon, lat, category }: Place): string => JSON.stringify({ category, description: '路灯不亮，老人晚上看不清', point: { lon, lat }, contact: { name: '李桦', phone: '13800000000' } });

/** What a resident's phone does to report: asks what is near, then files it. Beside pgbench saying the same SQL. */
export const reportCase = (): Promise<Findings> =>
  inDistrict(async (trial) => {
    await inEachDatabase((sql) => seedGrids(sql, GRIDS), ['grid']);
    // It reads the map anew; and while it is away its database is copied for pgbench, where nothing else happens.
    await trial.district.part('grid').strike(() => copyDatabase());
    const token = await signIn(trial.district.url, 'lihua', DEMO_PASSWORD);
    await report(trial.district.url, token, 1, 5);
    const script = await scriptOf(trial, token);
    const url = addressFor('linli_grid_copy');
    const found = new Map(CONNECTIONS.map((connections) => [connections, { ours: [] as number[], p99: [] as number[], theirs: [] as number[] }]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [connections, { ours, p99, theirs }] of found) {
        theirs.push(await pgbench({ url, script, clients: connections, seconds: SECONDS, protocol: 'extended' }));
        const answered = await report(trial.district.url, token, connections, SECONDS);
        ours.push(answered.perSecond);
        p99.push(answered.p99);
        console.log(`  ${connections} connections: ${answered.perSecond.toFixed(0)}/s (p99 ${answered.p99.toFixed(0)} ms), pgbench ${theirs.at(-1)!.toFixed(0)}/s`);
      }
    }
    return {
      goals: [...found].map(([connections, { ours, theirs }]) => atLeast(`reports/s through the gateway / pgbench saying the same SQL, ${connections} connections`, median(ours) / median(theirs), 0.5)),
      tables: [
        {
          head: ['connections', 'reports/s', 'p99 ms', 'pgbench, the same SQL/s', 'ratio'],
          rows: [...found].map(([connections, { ours, p99, theirs }]) => [connections, spread(ours), spread(p99), spread(theirs), (median(ours) / median(theirs)).toFixed(2)]),
        },
      ],
      notes: [
        `A report is two requests: what lies near (shown before filing), and the report with its Idempotency-Key; ${GRIDS.toLocaleString('en')} grids, every report at another place; medians of ${ROUNDS} rounds of ${SECONDS} s, in turn.`,
        'With the token checked twice, validation, location, audit, idempotency, the event relayed and taken by every service that listens, all on the same two processors.',
        `pgbench says the ${script.split(';\n').length} statements of one report as PostgreSQL's log had them, with other places and keys, in a copy of the database where nothing else happens.`,
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

/** Reports as fast as so many phones can; a report is counted when its filing is answered with 201. */
async function report(url: string, token: string, connections: number, seconds: number): Promise<{ perSecond: number; p99: number }> {
  const authorization = `Bearer ${token}`;
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections,
        duration: seconds,
        requests: [
          {
            method: 'GET',
            setupRequest: (request, context) => {
              Object.assign(context as object, { place: somewhere() });
              return { ...request, path: nearbyPath((context as { place: Place }).place), headers: { authorization } };
            },
          },
          {
            method: 'POST',
            setupRequest: (request, context) => ({
              ...request,
              path: '/api/grid/v1/cases',
              headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
              body: reportOf((context as { place: Place }).place),
            }),
          },
        ],
      },
      (error: Error | null, ended) => (error ? reject(error) : resolve(ended)),
    );
    run.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 201) times.push(milliseconds);
    });
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${failed} reports failed`);
  return { perSecond: times.length / result.duration, p99: percentile(times, 0.99) };
}

/** What one report says to the database, as a pgbench script: other places, ids and keys each time. */
async function scriptOf({ dataDir, district }: Trial, token: string): Promise<string> {
  const place = somewhere();
  const key = randomUUID();
  let id = '';
  const authorization = `Bearer ${token}`;
  const said = await saidTo('grid', logFileOf(dataDir, 'postgres'), async () => {
    await fetch(`${district.url}${nearbyPath(place)}`, { headers: { authorization } });
    const answer = await fetch(`${district.url}/api/grid/v1/cases`, { method: 'POST', headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key }, body: reportOf(place) });
    if (answer.status !== 201) throw new Error(`a report is answered with ${answer.status}`);
    ({ id } = (await answer.json()) as { id: string });
  });
  const handlers = said.find(({ text }) => text.includes('FROM access_grant WHERE role = ANY'));
  const statements: Statement[] = [...transactionWith(said, 'FROM grid_case WHERE lat BETWEEN'), ...(handlers ? [handlers] : []), ...transactionWith(said, 'INSERT INTO grid_case')];
  const rewrite = (value: string): string | undefined => {
    if (value === id) return 'md5(:n::text)::uuid';
    if (value === key) return 'md5(:n::text)';
    if (/^1[01]\d\.\d+$/.test(value) && Math.abs(Number(value) - place.lon) < 0.01) return `(:lon::float8 + ${Number(value) - place.lon})`;
    if (/^3\d\.\d+$/.test(value) && Math.abs(Number(value) - place.lat) < 0.01) return `(:lat::float8 + ${Number(value) - place.lat})`;
    if (!value.includes(id) && !value.includes(key)) return undefined;
    return `(${value.split(new RegExp(`(${id}|${key})`)).map((part) => (part === id ? 'md5(:n::text)::uuid::text' : part === key ? 'md5(:n::text)' : literal(part))).join(' || ')})`;
  };
  const variables = [`\\set n random(1, 9000000000000000000)`, `\\set lon ${WEST} + random(0, 400000) * 0.000001`, `\\set lat ${SOUTH} + random(0, 400000) * 0.000001`];
  return [...variables, ...statements.map((statement) => asScript(statement, rewrite))].join('\n');
}
