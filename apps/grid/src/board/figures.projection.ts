import { contracts, type GridCaseEvent } from '@linli/contracts';
import { Projection, type BatchedEvent, type EventBatch } from '@linli/events';
import { UnitOfWork, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

import { after, changes, counts, type Change, type CountedCase } from './figures.rules.js';

const caseEvents = contracts.filter(({ subject }) => subject.startsWith('grid.case.'));

/** The sums behind the figures, kept from the cases' events: right within a moment, and the same again when they are rebuilt. */
@Controller()
export class FiguresProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('figures', ...caseEvents)
  async heard(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      const known = await knownCases(tx, fresh);
      const cases = new Map<string, { before: CountedCase | undefined; after: CountedCase }>();
      for (const { event, data } of fresh) {
        const told = data as GridCaseEvent;
        const before = known.get(told.caseId);
        cases.set(told.caseId, { before, after: after(cases.get(told.caseId)?.after ?? before, event.type, told) });
      }
      await remember(tx, cases);
      await add(tx, changes(cases.values()));
    });
  }
}

async function knownCases(tx: Tx, fresh: readonly BatchedEvent[]): Promise<Map<string, CountedCase>> {
  const ids = [...new Set(fresh.map(({ data }) => (data as GridCaseEvent).caseId))];
  const rows = await tx.manager.query<(CountedCase & { id: string })[]>(
    `SELECT case_id AS id, area, category, month, state, on_time AS "onTime", satisfied, reopens FROM figure_case WHERE case_id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...one }) => [id, one]));
}

async function remember(tx: Tx, cases: ReadonlyMap<string, { after: CountedCase }>): Promise<void> {
  const all = [...cases].map(([id, { after }]) => ({ id, ...after }));
  const column = <K extends keyof (typeof all)[number]>(name: K) => all.map((one) => one[name]);
  await tx.manager.query(
    `INSERT INTO figure_case (case_id, area, category, month, state, on_time, satisfied, reopens)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[], $8::int[])
     ON CONFLICT (case_id) DO UPDATE SET area = excluded.area, category = excluded.category, month = excluded.month, state = excluded.state,
       on_time = excluded.on_time, satisfied = excluded.satisfied, reopens = excluded.reopens`,
    [column('id'), column('area'), column('category'), column('month'), column('state'), column('onTime'), column('satisfied'), column('reopens')],
  );
}

async function add(tx: Tx, all: readonly Change[]): Promise<void> {
  if (all.length === 0) return;
  await tx.manager.query(
    `INSERT INTO figure_sum AS f (level, area, period, category, ${counts.join(', ')})
     SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[], ${counts.map((_, i) => `$${i + 5}::int[]`).join(', ')})
     ON CONFLICT (level, area, period, category) DO UPDATE SET ${counts.map((name) => `${name} = f.${name} + excluded.${name}`).join(', ')}`,
    [all.map(({ level }) => level), all.map(({ area }) => area), all.map(({ period }) => period), all.map(({ category }) => category), ...counts.map((name) => all.map(({ by }) => by[name]))],
  );
}
