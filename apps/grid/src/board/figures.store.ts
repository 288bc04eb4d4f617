import type { Tx } from '@linli/service';

import type { FigureCase } from './figure-case.entity.js';
import { counts, type CountedCase, type DayChange, type SumChange } from './figures.rules.js';

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
    `INSERT INTO figure_case (case_id, area, category, state, on_time, satisfied, reopens, day)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::boolean[], $7::int[], $8::text[])
     ON CONFLICT (case_id) DO UPDATE SET area = excluded.area, category = excluded.category, state = excluded.state,
       on_time = excluded.on_time, satisfied = excluded.satisfied, reopens = excluded.reopens, day = excluded.day`,
    [
      column('id'),
      column('area'),
      column('category'),
      column('state'),
      column('onTime'),
      column('satisfied'),
      column('reopens'),
      column('day'),
    ],
  );
}

const added = counts.map((name) => `${name} = f.${name} + excluded.${name}`).join(', ');
const arrays = (from: number): string => counts.map((_, i) => `$${from + i}::int[]`).join(', ');

/** Adds to the sums of categories and months. */
export async function addToSums(tx: Tx, all: readonly SumChange[]): Promise<void> {
  if (all.length === 0) return;
  await tx.manager.query(
    `INSERT INTO figure_sum AS f (level, area, period, category, ${counts.join(', ')})
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[], ${arrays(5)})
     ON CONFLICT (level, area, period, category) DO UPDATE SET ${added}`,
    [
      all.map(({ level }) => level),
      all.map(({ area }) => area),
      all.map(({ period }) => period),
      all.map(({ category }) => category),
      ...counts.map((name) => all.map(({ by }) => by[name])),
    ],
  );
}

/** Adds to the sums of days. */
export async function addToDays(tx: Tx, all: readonly DayChange[]): Promise<void> {
  if (all.length === 0) return;
  await tx.manager.query(
    `INSERT INTO figure_day AS f (level, area, day, ${counts.join(', ')})
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], ${arrays(4)})
     ON CONFLICT (level, area, day) DO UPDATE SET ${added}`,
    [
      all.map(({ level }) => level),
      all.map(({ area }) => area),
      all.map(({ day }) => day),
      ...counts.map((name) => all.map(({ by }) => by[name])),
    ],
  );
}
