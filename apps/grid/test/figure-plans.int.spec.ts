import type { ReadTx } from '@linli/service';
import { TestWorld, type TestService } from '@linli/service/testing';

import type { AreasService } from '../src/areas/areas.service.js';
import type { FiguresQuery } from '../src/board/board.dto.js';
import { BoardQuery } from '../src/board/board.query.js';
import { grid } from '../src/service.js';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

let world: TestWorld;
let service: TestService;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  // Two years of 8 subdistricts with 10 communities of 8 grids: as many rows, however many cases a day has.
  await service.dataSource.query(
    `INSERT INTO figure_day SELECT level, area, to_char(date '2025-01-01' + day, 'YYYY-MM-DD'), 9, 9, 9, 9, 9, 9, 9, 9, 0
     FROM (SELECT DISTINCT level, left('140321' || lpad(s::text, 3, '0') || lpad(c::text, 3, '0') || lpad(g::text, 3, '0'), level) AS area
           FROM generate_series(1, 8) AS s, generate_series(1, 10) AS c, generate_series(1, 8) AS g, unnest(ARRAY[6, 9, 12, 15]) AS level) AS a,
       generate_series(0, 729) AS day`,
  );
  await service.dataSource.query('ANALYZE figure_day');
});
afterAll(() => world.stop());

/** The text that answers from the sums of days, and its values. */
async function asked(query: FiguresQuery): Promise<[string, unknown[]]> {
  const texts: [string, unknown[]][] = [];
  const manager = {
    query: (text: string, values: unknown[]) => {
      texts.push([text, values]);
      return Promise.resolve([]);
    },
  };
  const caller = { grants: [{ role: 'district-staff', area: '140321' }] };
  await new BoardQuery({} as AreasService).figures({ now: new Date(), caller, manager } as unknown as ReadTx, query);
  return texts.find(([text]) => text.includes('figure_day'))!;
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

it.each<[FiguresQuery]>([
  [{ by: 'day', area: '140321', from: '2026-12-01' }],
  [{ by: 'month', area: '140321001', from: '2025-02-03', to: '2026-12-20' }],
  [{ by: 'subdistrict', from: '2026-12-30', to: '2026-12-30' }],
  [{ by: 'community', area: '140321004', from: '2026-12-21', to: '2026-12-27' }],
  [{ by: 'grid', area: '140321004001', from: '2025-02-03', to: '2026-12-20' }],
])('%j reads sums by an index, and no case', async (query) => {
  const [text, values] = await asked(query);
  const [{ 'QUERY PLAN': plans }] = (await service.dataSource.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as [
    { 'QUERY PLAN': [{ Plan: Plan }] },
  ];
  const all = nodes(plans[0].Plan);
  expect(all.flatMap((one) => one['Relation Name'] ?? [])).toEqual(['figure_day']);
  expect(all.map((one) => one['Node Type'])).not.toContain('Seq Scan');
  const narrowed = all.flatMap((one) => one['Index Cond'] ?? []).join(' ');
  expect(['level', 'area', 'day'].filter((column) => !narrowed.includes(column))).toEqual([]);
});
