import { Clock, Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ApplicationsService } from '../applications/applications.service.js';
import { membersOf } from '../employment-access.js';
import { notify } from '../notices.js';
import { loadJob } from './job.row.js';
import { mayHappen, nextJobState } from './job.rules.js';
import { save } from './jobs.service.js';

const ROUND = 200;

/** Jobs that run out, and what follows when one ends: whoever is still waiting is told. */
@Injectable()
export class JobsSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
    private readonly applications: ApplicationsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('jobs-expire', 5000, () => this.expire());
    this.sweeps.register('jobs-close', 2000, () => this.close());
  }

  /** A job that ran out is off every list from that moment (`valid_through` is asked for); this says so. */
  async expire(): Promise<void> {
    await this.each(`state IN ('submitted', 'published') AND valid_through <= $1 ORDER BY valid_through`, async (id) => {
      await this.unitOfWork.as(system, async (tx) => {
        const row = await loadJob(tx, id, true);
        if (!mayHappen('expire', row.state) || row.valid_through > tx.now) return;
        await save(tx, row, 'expire', { state: nextJobState('expire', row.state, 'district') });
        await notify(tx, await membersOf(tx, row.employer_id), 'job-expired', { job: id });
      });
    });
  }

  /** Apart from the command that ended it: a hire does not wait until a hundred others are told. */
  async close(): Promise<void> {
    await this.each('closing AND $1::timestamptz IS NOT NULL ORDER BY id', async (id) => {
      while ((await this.unitOfWork.as(system, (tx) => this.applications.closeSome(tx, id, ROUND))) === ROUND);
    });
  }

  private async each(where: string, work: (id: string) => Promise<void>): Promise<void> {
    for (;;) {
      const due = await this.unitOfWork.as(system, (tx) => tx.manager.query<{ id: string }[]>(`SELECT id FROM job WHERE ${where} LIMIT ${ROUND}`, [this.clock.now()]));
      for (const { id } of due) await work(id);
      if (due.length < ROUND) return;
    }
  }
}
