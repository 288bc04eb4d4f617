import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import type { ReadTx, Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { Poster } from '../jobs/poster.entity.js';
import { posterList, posters } from '../jobs/poster.resource.js';
import { checkPlace, checkRoom } from '../jobs/poster.rules.js';
import { duePosters, isDue, posterView } from './poster.store.js';
import { SharingService } from './sharing.service.js';

export interface Hung {
  place: string;
  point?: { lon: number; lat: number };
  copies: number;
}

/** 张贴处: where a job’s paper hangs. It is remembered until somebody took it down. */
@Injectable()
export class PostersService {
  constructor(private readonly sharing: SharingService) {}

  /**
   * Without a point it hangs where the work is.
   * @throws DomainError not-found, forbidden, not-published, job-over, posters-enough, validation-failed
   */
  async putUp(tx: Tx, jobId: string, { place, point, copies }: Hung): Promise<Poster> {
    checkPlace(place);
    // Locked: a job that ends at the same moment finds this paper, or this paper finds that it has ended.
    const job = await this.sharing.shareable(tx, jobId, true);
    checkRoom(await tx.manager.countBy(Poster, { job_id: jobId }));
    const { lon, lat } = point ?? job;
    const row: Poster = {
      id: randomUUID(),
      version: 1,
      job_id: jobId,
      area: job.area,
      place,
      lon,
      lat,
      copies,
      state: 'hanging',
      at: tx.now,
      due_at: null,
      ended_at: null,
    };
    return posters.create(tx, row, 'put-up');
  }

  /** By who shares the job, while it runs. @throws DomainError not-found, forbidden, wrong-state, stale-version */
  takeDown(tx: Tx, target: Target): Promise<Poster> {
    return posters.command(tx, target, 'take-down', () => ({ ended_at: tx.now }));
  }

  /** What the grid did, told by its event. What is not due any more stays as it is. */
  async cameBack(tx: Tx, id: string, outcome: 'done' | 'not-found'): Promise<void> {
    const { state } = await posters.lock(tx, id);
    if (posters.machine.isPossible(outcome, state))
      await posters.command(tx, { id, expected: undefined }, outcome, () => ({ ended_at: tx.now }));
  }

  /** Of a job, latest first. @throws DomainError not-found, forbidden */
  async ofJob(tx: ReadTx, jobId: string, asked: Asked) {
    await this.sharing.managed(tx, jobId);
    return posterList.page(tx, [equals('job_id', jobId)], asked, (rows) => this.views(tx, rows));
  }

  /** For staff: papers of an area that still hang though their job is over, the oldest first. @throws DomainError forbidden */
  async stillHanging(tx: ReadTx, area: string, asked: Asked) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    return duePosters.page(tx, [isDue, inAreas([area])], asked, async (rows) => {
      const view = await this.views(tx, rows);
      return (row) => ({ ...view(row), job: { id: row.job_id, title: row.title, code: row.code, state: row.job_state } });
    });
  }

  async view(tx: ReadTx, row: Poster) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly Poster[]) {
    const allowed = await posters.allowed(tx, rows);
    return (row: Poster) => posterView(row, allowed(row));
  }
}
