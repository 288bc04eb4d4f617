import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { brokerOptions } from '@linli/events';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

import { root } from '../runtime/paths.ts';
import { inEachDatabase } from '../runtime/running.ts';
import { inDistrict } from './district.ts';
import type { Findings } from './findings.ts';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);
/** What happens to each case in turn. */
const story = ['registered', 'accepted', 'started', 'closed'] as const;
const PATIENCE_S = 900;

/**
 * A read model from a million events: carried for the first time, built again, and the whole log published anew after the broker lost it.
 */
export const rebuild = (): Promise<Findings> =>
  inDistrict(async ({ district, dataDir }) => {
    const connection = await connect(brokerOptions(district.natsUrl, 'bench'));
    const manager = await jetstreamManager(connection);
    const operator = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'tools', 'events.ts'), ...args], {
        env: { ...process.env, LINLI_DATA: dataDir },
      });
    try {
      await inGrid(log);
      const [{ n: total }] = (await inGrid<{ n: number }>('SELECT count(*)::int AS n FROM outbox')) as [{ n: number }];
      console.log(`  ${total} events in the log`);
      const published = () =>
        manager.streams.info('grid').then(
          ({ state }) => state.last_seq,
          () => 0,
        );
      const carried = await rate(published, total);
      console.log(`  carried at ${Math.round(carried)}/s`);
      await until(position, total);
      const before = await figures();
      await operator('rebuild', 'grid', 'figures');
      const built = await rate(position, total);
      console.log(`  built again at ${Math.round(built)}/s`);
      const after = await figures();
      await manager.streams.delete('grid');
      await operator('replay', 'grid');
      const replayed = await rate(published, total);
      await until(position, total);
      const afterwards = await figures();
      const same = before === after && before === afterwards;
      return {
        goals: [{ goal: 'the figures are the same after the rebuild and after the replay', value: Number(same), target: 1, met: same }],
        tables: [
          {
            head: ['', 'events', 'events/s'],
            rows: [
              ['the log carried by the relay, while services listen', total, Math.round(carried)],
              ['the figures built again from the stream', total, Math.round(built)],
              ['the stream lost, and the whole log published anew', total, Math.round(replayed)],
            ],
          },
        ],
        notes: [
          `${(EVENTS / story.length).toLocaleString('en')} cases of ${story.length} events each, over two years, eleven categories and fifteen grids. By the operator’s commands: npm run events -- rebuild grid figures, npm run events -- replay grid.`,
        ],
      };
    } finally {
      await connection.close();
    }
  });

const log = `INSERT INTO outbox (aggregate_type, aggregate_id, aggregate_version, type, headers, payload)
  SELECT 'case', id, v, 'grid.case.' || (ARRAY['${story.join("','")}'])[v] || '.v1', jsonb_build_object('ce-time', at),
    jsonb_build_object('caseId', id, 'number', 'NG-2026-' || lpad(i::text, 6, '0'), 'area', area, 'category', category, 'state', (ARRAY['registered', 'accepted', 'handling', 'closed'])[v])
    || CASE v WHEN 1 THEN jsonb_build_object('channel', 'console', 'urgency', 'ordinary', 'public', true, 'point', '{"lon": 113.63, "lat": 37.79}'::jsonb, 'registeredAt', at, 'dueDispatchAt', at + interval '1 day', 'dueAnswerAt', at + interval '7 days')
      WHEN 4 THEN jsonb_build_object('onTime', i % 20 > 0) ELSE '{}' END
  FROM (SELECT i, overlay(overlay(md5(i::text) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid::text AS id, now() - i * interval '4 minutes' AS at, '140321001001' || lpad((1 + i % 15)::text, 3, '0') AS area,
      (ARRAY['utility.street-light', 'utility.water-pipe', 'utility.heating', 'utility.manhole', 'sanitation.rubbish', 'sanitation.corner', 'order.noise', 'order.e-bike', 'order.falling-object', 'building.door', 'harmony.quarrel'])[1 + i % 11] AS category
    FROM generate_series(1, ${EVENTS / story.length}) AS i) AS c, generate_series(1, ${story.length}) AS v ORDER BY i, v`;

async function inGrid<R>(statement: string): Promise<R[]> {
  return [...(await inEachDatabase((sql) => sql.query<R>(statement), ['grid'])).values()][0]!;
}

/** How far the figures' reader has come in the stream. */
async function position(): Promise<number> {
  const [row] = await inGrid<{ seq: string }>(`SELECT stream_seq AS seq FROM projection_cursor WHERE projection = 'figures'`);
  return Number(row?.seq ?? 0);
}

async function figures(): Promise<string> {
  const [row] = await inGrid<{ sum: string }>(
    `SELECT md5(string_agg(f, ' ' ORDER BY f COLLATE "C")) AS sum FROM (SELECT f::text AS f FROM figure_sum AS f UNION ALL SELECT f::text FROM figure_day AS f) AS sums`,
  );
  return row!.sum;
}

async function until(reached: () => Promise<number>, wanted: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_S * 1000; (await reached()) < wanted; await sleep(100)) {
    if (Date.now() > end) throw new Error(`it stands at ${await reached()} of ${wanted}`);
  }
}

/** Events a second, from when it moves to the end. */
async function rate(reached: () => Promise<number>, wanted: number): Promise<number> {
  let first = await reached();
  if (first >= wanted) first = 0;
  while ((await reached()) >= wanted || (await reached()) <= first) await sleep(20);
  const began = performance.now();
  const from = await reached();
  await until(reached, wanted);
  return ((wanted - from) / (performance.now() - began)) * 1000;
}
