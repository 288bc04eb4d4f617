import { GridCaseEscalatedV1 } from '@linli/contracts';
import { ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { escalationDue, escalationLevels, overdueClock } from './case-clocks.rules.js';
import { save } from './case.store.js';
import { escalationsDue } from './escalations.store.js';
import { GridCase } from './grid-case.entity.js';

/** Overdue cases climb the tree: community, subdistrict, district. */
@Injectable()
export class OverdueJobs implements OnModuleInit {
  constructor(private readonly scheduled: ScheduledJobs) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'overdue-cases',
      everyMs: 2000,
      due: escalationsDue,
      values: (now) => [now],
      each: (tx, id) => this.escalate(tx, id),
    });
  }

  run(): Promise<void> {
    return this.scheduled.pass('overdue-cases');
  }

  private async escalate(tx: Tx, id: string): Promise<void> {
    // Whoever works on it holds the row: it comes again in a moment, if it is still overdue then.
    const row = await tx.manager.findOne(GridCase, { where: { id }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
    if (!row) return;
    const deadlines = { state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer };
    const reached = escalationDue(deadlines, row.urgency, tx.now);
    const clock = overdueClock(deadlines, tx.now);
    if (!clock || reached <= row.escalated) return;
    const level = escalationLevels[reached - 1]!;
    await save(
      tx,
      row,
      { escalated: reached },
      { action: 'escalate', internal: true, data: { level, clock } },
      { contract: GridCaseEscalatedV1, data: { level, clock } },
    );
  }
}
