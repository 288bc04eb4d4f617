import { EmploymentPosterChangedV1, EmploymentPosterDueV1, type PosterEnd } from '@linli/contracts';
import { list, resource } from '@linli/resource';
import type { Tx } from '@linli/service';
import { In } from 'typeorm';

import { Job } from './job.entity.js';
import { wasPublic } from './job.rules.js';
import { partsInJobs } from './job.store.js';
import { Poster } from './poster.entity.js';
import { posterMachine } from './poster.rules.js';

/** 张贴处: known as its job is. */
export const posters = resource({
  entity: Poster,
  machine: posterMachine,
  meet: async (tx, rows) => {
    const jobs = await tx.manager.findBy(Job, { id: In([...new Set(rows.map(({ job_id }) => job_id))]) });
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const partsIn = await partsInJobs(tx, jobs);
    return ({ job_id }) => {
      const job = byId.get(job_id)!;
      return { parts: partsIn(job).length > 0 ? ['sharer'] : wasPublic(job) ? ['reader'] : [] };
    };
  },
  changed: (tx, { id, version, job_id, area, state }) => {
    tx.emit(EmploymentPosterChangedV1, { type: 'poster', id, version }, { posterId: id, jobId: job_id, area, state });
  },
  audited: ({ copies }) => ({ copies }),
});

/** Latest first. */
export const posterList = list(Poster, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/**
 * Of a job that is no longer on show, in the transaction that took it off, whoever did so: for each of its papers that hangs, the grid is
 * asked to take it down.
 */
export async function callPostersDown(tx: Tx, job: Job, ended: PosterEnd): Promise<void> {
  const rows = await tx.manager.find(Poster, {
    where: { job_id: job.id, state: In([...posterMachine.definition.moves['call-down'].from]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const row of rows) {
    const { id, version, area, place, copies, lon, lat } = await posters.save(tx, row, 'call-down', { state: 'due', due_at: tx.now });
    tx.emit(
      EmploymentPosterDueV1,
      { type: 'poster', id, version },
      { posterId: id, jobId: job.id, area, code: job.code, title: job.title, place, copies, point: { lon, lat }, ended },
    );
  }
}
