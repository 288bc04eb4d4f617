import { randomUUID } from 'node:crypto';

import type { JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { checkVersion, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff, within } from '../employment-access.js';
import type { Poster } from './poster.entity.js';
import { checkPlace, checkRoom } from './poster.rules.js';
import { lockPoster, movePoster, posterView, tellPoster } from './poster.store.js';
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

  /** Without a point it hangs where the work is. @throws DomainError not-found, forbidden, not-published, job-over, posters-enough, validation-failed */
  async putUp(tx: Tx, jobId: string, { place, point, copies }: Hung): Promise<Poster> {
    checkPlace(place);
    // Locked: a job that ends at the same moment finds this paper, or this paper finds that it has ended.
    const job = await this.sharing.shareable(tx, jobId, true);
    const [count] = await tx.manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM poster WHERE job_id = $1', [jobId]);
    checkRoom(count!.n);
    const { lon, lat } = point ?? job;
    const [row] = await tx.manager.query<Poster[]>(
      `INSERT INTO poster (id, version, job_id, area, place, lon, lat, copies, state, at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 'hanging', $8) RETURNING *`,
      [randomUUID(), jobId, job.area, place, lon, lat, copies, tx.now],
    );
    return tellPoster(tx, row!, 'put-up');
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
    const rows = await tx.manager.query<Poster[]>(`SELECT * FROM poster WHERE job_id = $2 ${after ? 'AND (at, id) < ($3, $4)' : ''} ORDER BY at DESC, id DESC LIMIT $1`, [limit + 1, jobId, ...(after ?? [])]);
    return toPage(rows, limit, (row) => [row.at.toISOString(), row.id], posterView);
  }

  /** For staff: papers of an area that still hang though their job is over, the oldest first. @throws DomainError forbidden */
  async stillHanging(tx: ReadTx, area: string, { limit, cursor }: ListPosters) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await tx.manager.query<(Poster & { title: string; code: string; job_state: JobState })[]>(
      `SELECT poster.*, job.title, job.code, job.state AS job_state FROM poster JOIN job ON job.id = poster.job_id
       WHERE poster.state = 'due' AND ${within('poster.area', '$2', area)} ${after ? 'AND (poster.due_at, poster.id) > ($3, $4)' : ''}
       ORDER BY poster.due_at, poster.id LIMIT $1`,
      [limit + 1, area, ...(after ?? [])],
    );
    return toPage(rows, limit, (row) => [row.due_at!.toISOString(), row.id], (row) => ({ ...posterView(row), job: { id: row.job_id, title: row.title, code: row.code, state: row.job_state } }));
  }
}
