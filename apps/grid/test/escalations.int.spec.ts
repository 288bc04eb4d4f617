import { randomUUID } from 'node:crypto';

import { TestWorld, type TestService } from '@linli/service/testing';
import pg from 'pg';

import { deadlines, escalationDue } from '../src/cases/case-clocks.rules.js';
import { initialClocks } from '../src/categories/clock.rules.js';
import { caseStates } from '../src/cases/case.rules.js';
import { escalationsDue } from '../src/cases/escalations.store.js';
import { grid } from '../src/service.js';

const HOUR = 3_600_000;
let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
});
afterAll(() => world.stop());

it('the cases that one more level has to hear of are those of which the rule says so, at every age, and no other', async () => {
  const now = new Date();
  const expected: string[] = [];
  const rows: unknown[][] = [];
  for (const urgency of ['danger', 'utility', 'ordinary'] as const)
    for (const state of caseStates)
      for (const escalated of [0, 1, 2, 3])
        for (const hours of [0, 1, 2, 3, 4.5, 5, 14, 24, 26, 36, 38, 61, 100, 168, 193, 242, 400]) {
          const due = deadlines(initialClocks[urgency], new Date(now.getTime() - hours * HOUR));
          const id = randomUUID();
          rows.push([id, state, urgency, escalated, due.dispatch, due.answer]);
          if (escalationDue({ state, dueDispatch: due.dispatch, dueAnswer: due.answer }, urgency, now) > escalated) expected.push(id);
        }
  const column = (i: number) => rows.map((row) => row[i]);
  await service.dataSource.query(
    `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, registered_at, due_dispatch, due_answer, escalated)
     SELECT id, id, 1, state, 'console', 'x', urgency, false, 'x', 0, 0, '140321', now(), dispatch, answer, escalated
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::timestamptz[], $6::timestamptz[]) AS t(id, state, urgency, escalated, dispatch, answer)`,
    [0, 1, 2, 3, 4, 5].map(column),
  );
  const found = await service.dataSource.query<{ id: string }[]>(escalationsDue, [now]);
  expect(expected.length).toBeGreaterThan(50);
  expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
});

it('are found without looking at the overdue cases whose next step is still to come', async () => {
  await service.dataSource.query(
    `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, registered_at, due_dispatch, due_answer, escalated)
     SELECT gen_random_uuid(), 'o' || i, 1, 'handling', 'console', 'x', 'ordinary', false, 'x', 0, 0, '140321', now(), now() - interval '9 days', now() - interval '25 hours', 2 FROM generate_series(1, 20000) AS i`,
  );
  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE grid_case');
  const { rows } = await owner.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${escalationsDue}`, [new Date()]);
  await owner.end();
  const looked = nodesOf(rows[0]!['QUERY PLAN'][0]!.Plan).filter((node) => node['Relation Name'] === 'grid_case');
  expect(looked.length).toBeGreaterThan(0);
  for (const node of looked)
    expect(node['Actual Rows'] * node['Actual Loops'] + (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']).toBeLessThan(1000);
});

interface Node {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
