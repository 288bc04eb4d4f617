import { Clock, Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { HailRow } from './hail.row.js';
import { ringAt } from './hail.rules.js';
import { HailsService } from './hails.service.js';

const BATCH = 100;

/** An unanswered hail reaches further with time, and in the end the grid. */
@Injectable()
export class HailSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hails: HailsService,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('hails', 1000, () => this.run());
  }

  async run(): Promise<void> {
    const waiting = await this.unitOfWork.as(system, (tx) =>
      tx.manager.query<Pick<HailRow, 'id' | 'raised_at' | 'ring'>[]>(`SELECT id, raised_at, ring FROM hail WHERE state = 'hailed' ORDER BY raised_at LIMIT ${BATCH}`),
    );
    for (const { id, raised_at, ring } of waiting) if (this.reached(raised_at) !== ring) await this.widen(id);
  }

  private async widen(id: string): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      // Whoever accepts in this moment holds the row: then there is nothing to widen.
      const [row] = await tx.manager.query<HailRow[]>(`SELECT * FROM hail WHERE id = $1 AND state = 'hailed' FOR UPDATE SKIP LOCKED`, [id]);
      if (!row) return;
      const ring = this.reached(row.raised_at);
      if (ring === undefined) await this.hails.escalate(tx, row);
      else if (ring > row.ring) await this.hails.offer(tx, row, ring);
    });
  }

  private reached(raisedAt: Date): number | undefined {
    return ringAt((this.clock.now().getTime() - raisedAt.getTime()) / 1000);
  }
}
