import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import type { EmployerHooks } from '../employers/employer.hooks.js';
import { Job } from './job.entity.js';
import { jobs } from './job.resource.js';

@Injectable()
export class JobHooks implements EmployerHooks {
  /** Who was verified no longer has jobs on show no longer, wherever they are. */
  async refused(tx: Tx, employerId: string, reason: string): Promise<void> {
    const rows = await tx.manager.find(Job, {
      where: { employer_id: employerId, state: In(['submitted', 'published']) },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    for (const row of rows) await jobs.save(tx, row, 'withdraw', { state: 'withdrawn', reason, closing: true });
  }
}
