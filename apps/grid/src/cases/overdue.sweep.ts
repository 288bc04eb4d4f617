import { GridCaseEscalatedV1 } from '@linli/contracts';
import { Clock, Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { escalationDue, escalationLevels, overdueClock } from './case-clocks.rules.js';
import { save } from './case-store.js';
import type { CaseRow } from './case.row.js';
import { due, overdue } from './case.sql.js';

const BATCH = 200;

/** Overdue cases climb the tree: community, subdistrict, district. */
@Injectable()
export class OverdueSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('overdue-cases', 2000, () => this.run());
  }

  async run(): Promise<void> {
    const ids = await this.unitOfWork.as(system, (tx) =>
      tx.manager.query<{ id: string }[]>(`SELECT id FROM grid_case WHERE ${overdue('$1')} AND escalated < ${escalationLevels.length} ORDER BY ${due}`, [this.clock.now()]),
    );
    for (let i = 0; i < ids.length; i += BATCH) await this.escalate(ids.slice(i, i + BATCH).map(({ id }) => id));
  }

  private async escalate(ids: readonly string[]): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      const rows = await tx.manager.query<CaseRow[]>('SELECT * FROM grid_case WHERE id = ANY($1) ORDER BY id FOR UPDATE SKIP LOCKED', [ids]);
      for (const row of rows) {
        const deadlines = { state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer };
        const reached = escalationDue(deadlines, row.urgency, tx.now);
        const clock = overdueClock(deadlines, tx.now);
        if (!clock || reached <= row.escalated) continue;
        const level = escalationLevels[reached - 1]!;
        await save(tx, row, { escalated: reached }, { action: 'escalate', internal: true, data: { level, clock } }, { contract: GridCaseEscalatedV1, data: { level, clock } });
      }
    });
  }
}
