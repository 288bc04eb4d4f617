import { contracts, type GridCaseEvent } from '@linli/contracts';
import { Projection, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { after, changes, type CountedCase } from './figures.rules.js';
import { addToDays, addToSums, knownCases, remember } from './figures.store.js';

const caseEvents = contracts.filter(({ subject }) => subject.startsWith('grid.case.'));

/** The sums behind the figures, kept from the cases' events: right within a moment, and the same again when they are rebuilt. */
@Controller()
export class FiguresProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('figures', ...caseEvents)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      const known = await knownCases(
        tx,
        fresh.map(({ data }) => (data as GridCaseEvent).caseId),
      );
      const cases = new Map<string, { before: CountedCase | undefined; after: CountedCase }>();
      for (const { event, data } of fresh) {
        const changed = data as GridCaseEvent;
        const before = known.get(changed.caseId);
        cases.set(changed.caseId, { before, after: after(cases.get(changed.caseId)?.after ?? before, event.type, changed) });
      }
      await remember(tx, cases);
      const { sums, days } = changes([...cases.values()]);
      await addToSums(tx, sums);
      await addToDays(tx, days);
    });
  }
}
