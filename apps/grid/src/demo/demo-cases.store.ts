import type { ReadTx, Tx } from '@linli/service';

import type { GridCase } from '../cases/grid-case.entity.js';
import type { Story } from './case-story.js';

/** The next numbers, each with the year of its case. */
export async function numbersFor(tx: Tx, dates: readonly Date[]): Promise<string[]> {
  const rows = await tx.sql.query<{ number: string }>(
    `SELECT 'NG-' || to_char(at AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('grid_case_number')::text, 6, '0') AS number
     FROM (SELECT at FROM unnest($1::timestamptz[]) WITH ORDINALITY AS r(at, n) ORDER BY n) AS r`,
    [dates],
  );
  return rows.map(({ number }) => number);
}

const caseColumns = [
  'id',
  'number',
  'version',
  'state',
  'channel',
  'category',
  'urgency',
  'public',
  'description',
  'lon',
  'lat',
  'area',
  'grid_version',
  'reporter',
  'registered_by',
  'handler',
  'verifier',
  'registered_at',
  'due_dispatch',
  'due_answer',
  'submitted_at',
  'closed_at',
  'on_time',
  'returns',
  'reopens',
  'escalated',
  'duplicate_of',
  'stars',
  'satisfied',
  'followers',
] as const satisfies readonly (keyof GridCase)[];

/** Many cases at once, with their timelines. */
export async function write(tx: Tx, stories: readonly Story[]): Promise<void> {
  const from = (table: string, columns: readonly string[], rows: readonly object[]) =>
    tx.sql.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  const rows = stories.map(({ row }) => row);
  await from('grid_case', caseColumns, rows);
  await from(
    'case_step',
    ['case_id', 'at', 'action', 'by_account', 'internal', 'data'],
    stories.flatMap(({ steps }) => steps.map((step) => ({ ...step, internal: false }))),
  );
  await from(
    'case_person',
    ['case_id', 'person', 'reporter', 'area'],
    rows.map(({ id, reporter, area }) => ({ case_id: id, person: reporter ?? id, reporter, area })),
  );
}

/** What came most often in the last quarter, by grid and kind. */
export function mostFrequent(
  { manager, now }: ReadTx,
  community: string,
  limit: number,
): Promise<{ area: string; category: string; lon: number; lat: number }[]> {
  return manager.query<{ area: string; category: string; lon: number; lat: number }[]>(
    `SELECT area, category, avg(lon) AS lon, avg(lat) AS lat FROM grid_case
     WHERE left(area, 12) = $1 AND length(area) = 15 AND registered_at > $2::timestamptz - interval '90 days' AND state NOT IN ('rejected', 'duplicate')
     GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT $3`,
    [community, now, limit],
  );
}
