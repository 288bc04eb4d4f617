import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { checkVersion, insert, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { Poster } from './poster.entity.js';
import { checkPlace, checkRoom } from './poster.rules.js';
import { duePosters, lockPoster, movePoster, postersOf, posterView, tellPoster } from './poster.store.js';
import { SharingService } from './sharing.service.js';

export interface Hung {
  place: string;
  point?: { lon: number; lat: number };
  copies: number;
}

interface ListPosters {
  limit: number;
  cursor?: string;
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
    await insert(tx, Poster, row);
    return tellPoster(tx, row, 'put-up');
  }

  /** By who shares the job, while it runs. @throws DomainError not-found, forbidden, wrong-state, stale-version */
  async takeDown(tx: Tx, id: string, expected: number | undefined): Promise<Poster> {
    const row = await lockPoster(tx, id);
    await this.sharing.managed(tx, row.job_id);
    checkVersion(expected, row.version);
    return movePoster(tx, row, 'take-down');
  }

  /** What the grid did, told by its event. What is not due any more stays as it is. */
  async cameBack(tx: Tx, id: string, outcome: 'done' | 'not-found'): Promise<void> {
    const row = await lockPoster(tx, id);
    if (row.state === 'due') await movePoster(tx, row, outcome);
  }

  /** Of a job, latest first. @throws DomainError not-found, forbidden */
  async ofJob(tx: ReadTx, jobId: string, { limit, cursor }: ListPosters): Promise<Page<ReturnType<typeof posterView>>> {
    await this.sharing.managed(tx, jobId);
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await postersOf(tx, jobId, { after, limit: limit + 1 });
    return toPage(rows, limit, (row) => [row.at.toISOString(), row.id], posterView);
  }

  /** For staff: papers of an area that still hang though their job is over, the oldest first. @throws DomainError forbidden */
  async stillHanging(tx: ReadTx, area: string, { limit, cursor }: ListPosters) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await duePosters(tx, area, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => [row.due_at!.toISOString(), row.id],
      (row) => ({ ...posterView(row), job: { id: row.job_id, title: row.title, code: row.code, state: row.job_state } }),
    );
  }
}
