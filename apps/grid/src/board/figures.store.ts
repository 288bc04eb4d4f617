import type { Tx } from '@linli/service';

import type { FigureCase } from './figure-case.entity.js';
import { counts, type Change, type CountedCase } from './figures.rules.js';

/** What some cases counted as until now. */
export async function knownCases({ manager }: Tx, ids: readonly string[]): Promise<Map<string, CountedCase>> {
  const rows = await manager.query<FigureCase[]>('SELECT * FROM figure_case WHERE case_id = ANY($1)', [[...new Set(ids)]]);
  return new Map(rows.map(({ case_id, on_time: onTime, ...one }) => [case_id, { ...one, onTime }]));
}

/** What they count as from now on. */
export async function remember(tx: Tx, cases: ReadonlyMap<string, { after: CountedCase }>): Promise<void> {
  const all = [...cases].map(([id, { after }]) => ({ id, ...after }));
  const column = <K extends keyof (typeof all)[number]>(name: K) => all.map((one) => one[name]);
  await tx.manager.query(
    `INSERT INTO figure_case (case_id, area, category, month, state, on_time, satisfied, reopens)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[], $8::int[])
     ON CONFLICT (case_id) DO UPDATE SET area = excluded.area, category = excluded.category, month = excluded.month, state = excluded.state,
       on_time = excluded.on_time, satisfied = excluded.satisfied, reopens = excluded.reopens`,
    [
      column('id'),
      column('area'),
      column('category'),
      column('month'),
      column('state'),
      column('onTime'),
      column('satisfied'),
      column('reopens'),
    ],
  );
}

/** Adds to the sums of each level of areas. */
export async function add(tx: Tx, all: readonly Change[]): Promise<void> {
  if (all.length === 0) return;
  await tx.manager.query(
    `INSERT INTO figure_sum AS f (level, area, period, category, ${counts.join(', ')})
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[], ${counts.map((_, i) => `$${i + 5}::int[]`).join(', ')})
     ON CONFLICT (level, area, period, category) DO UPDATE SET ${counts.map((name) => `${name} = f.${name} + excluded.${name}`).join(', ')}`,
    [
      all.map(({ level }) => level),
      all.map(({ area }) => area),
      all.map(({ period }) => period),
      all.map(({ category }) => category),
      ...counts.map((name) => all.map(({ by }) => by[name])),
    ],
  );
}
