import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { clientCredentials } from '@linli/client';
import { feedEntryOf, feedPaths } from '@linli/contracts';
import pg from 'pg';

import { secretsOf } from '../runtime/secrets.ts';
import { writeDemoFile } from '../runtime/demo.ts';
import { services } from '../runtime/services.ts';
import { inDistrict } from './district.ts';
import { atLeast, median, spread, type Findings } from './findings.ts';
import { postgresProgram } from './postgres-program.ts';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const PAGE = 5000;
const TYPE = 'grid.case.registered.v1';

/** An agency that was away for a month reads on: through the gateway, page behind page, against psql copying the same rows out. */
export const feed = (): Promise<Findings> =>
  inDistrict(async ({ district, dataDir, port }) => {
    const demo = writeDemoFile(dataDir, { url: district.url, port, natsUrl: district.natsUrl, demo: true });
    const { clients } = JSON.parse(readFileSync(demo, 'utf8')) as { clients: { clientId: string; clientSecret: string }[] };
    const token = clientCredentials({ address: district.url, ...clients[0]! });
    const { postgres } = secretsOf(dataDir, services);
    const [, , , listening] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const database = `postgres://postgres:${postgres}@127.0.0.1:${listening!.trim()}/linli_exchange`;
    const client = new pg.Client(database);
    await client.connect();
    try {
      await client.query(filled, [JSON.stringify(feedEntryOf(TYPE)!.contract.example)]);
      await client.query('VACUUM ANALYZE feed_event');
      const begin = await lastBefore(client);
      const pulled: number[] = [];
      const copied: number[] = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const began = performance.now();
        let next: string | undefined = `${feedPaths.pull}?after=grid-${begin}&types=${TYPE}&limit=${PAGE}`;
        let read = 0;
        bytes = 0;
        while (read < EVENTS) {
          const answer: Response = await fetch(district.url + next, { headers: { authorization: `Bearer ${await token()}` } });
          const body = await answer.text();
          if (!answer.ok) throw new Error(`${answer.status} ${body}`);
          read += (JSON.parse(body) as object[]).length;
          bytes += body.length;
          next = /^<([^>]+)>/.exec(answer.headers.get('link')!)![1]!;
        }
        pulled.push((read / (performance.now() - began)) * 1000);
        copied.push(await copy(database, begin));
        console.log(`  pulled ${Math.round(pulled.at(-1)!)}/s; copied ${Math.round(copied.at(-1)!)}/s`);
      }
      return {
        goals: [
          atLeast('events pulled through the gateway a second', median(pulled), 20_000),
          atLeast('pulled / copied by psql', median(pulled) / median(copied), 0.25),
        ],
        tables: [
          {
            head: ['', 'events/s'],
            rows: [
              [`pulled through the gateway, one reader, pages of ${PAGE}, each parsed`, spread(pulled)],
              ['the same rows copied out by psql', spread(copied)],
            ],
          },
        ],
        notes: [
          `${EVENTS.toLocaleString('en')} events of ${Math.round(bytes / EVENTS)} bytes each, as an agency reads them, in its areas and kinds of data.`,
        ],
      };
    } finally {
      await client.end();
    }
  });

/** Behind everything that the demo data has. */
const BEHIND = 5_000_000_000;

const filled = `INSERT INTO feed_event (service, number, id, type, area, at, body)
  SELECT 'grid', ${BEHIND} + i, id, '${TYPE}', area, at, jsonb_build_object('specversion', '1.0', 'id', id, 'source', '/linli/grid', 'type', '${TYPE}',
    'subject', 'case/' || id, 'time', at, 'datacontenttype', 'application/json', 'sequence', lpad((${BEHIND} + i)::text, 16, '0'), 'aggregateversion', 1, 'area', area, 'data', $1::jsonb)::text
  FROM (SELECT i, md5(i::text)::uuid AS id, now() - i * interval '2 seconds' AS at, '140321001001' || lpad((1 + i % 15)::text, 3, '0') AS area FROM generate_series(1, ${EVENTS}) AS i) AS e`;

const lastBefore = async (client: pg.Client): Promise<number> =>
  Number(
    (await client.query<{ n: string }>(`SELECT min(number) - 1 AS n FROM feed_event WHERE service = 'grid' AND number > ${BEHIND}`))
      .rows[0]!.n,
  );

/** Rows a second, as psql copies them out. */
async function copy(url: string, begin: number): Promise<number> {
  const { command, env } = postgresProgram('psql');
  const statement = `COPY (SELECT body FROM feed_event WHERE service = 'grid' AND number > ${begin} ORDER BY number) TO STDOUT`;
  const began = performance.now();
  const child = spawn(command, ['--no-psqlrc', '--command', statement, url], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let bytes = 0;
  for await (const chunk of child.stdout) bytes += (chunk as Buffer).length;
  if (bytes === 0) throw new Error('psql copied nothing');
  return (EVENTS / (performance.now() - began)) * 1000;
}
