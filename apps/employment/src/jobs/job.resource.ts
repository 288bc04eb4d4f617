import { EmploymentJobChangedV1 } from '@linli/contracts';
import { resource } from '@linli/resource';

import { enterHistory } from '../history/history.store.js';
import { settle } from '../notices.js';
import { endOf } from './poster.rules.js';
import { callPostersDown } from './poster.resource.js';
import { Job } from './job.entity.js';
import { jobMachine } from './job.rules.js';
import { partsInJobs, payOf } from './job.store.js';

/** 岗位: known to its employer and staff; what is or was out, everybody reads too (jobs.query.ts). */
export const jobs = resource({
  entity: Job,
  machine: jobMachine,
  // Whoever applies for it refers to it, and does not wait for a command.
  lock: 'for_no_key_update',
  meet: async (tx, rows) => {
    const partsIn = await partsInJobs(tx, rows);
    return (row) => ({ parts: partsIn(row) });
  },
  changed: async (tx, row, { command, was }) => {
    // Only her application says who was hired.
    const unnamed = command === 'hire';
    tx.atCommit(enterHistory(tx, 'job', [row.id], { action: `job.${command}`, state: row.state, reason: row.reason, unnamed }));
    const ended = was && endOf(was.state, row.state);
    if (ended) await callPostersDown(tx, row, ended);
    if (was?.state === 'submitted') await settle(tx, [tx.caller.accountId], 'job-waiting', { job: row.id }, tx.now);
    const { by, from, to } = payOf(row);
    tx.emit(
      EmploymentJobChangedV1,
      { type: 'job', id: row.id, version: row.version },
      {
        jobId: row.id,
        employerId: row.employer_id,
        area: row.area,
        code: row.code,
        title: row.title,
        state: row.state,
        openings: row.openings,
        taken: row.taken,
        pay: { by, fromFen: from, ...(to === undefined ? {} : { toFen: to }) },
        point: { lon: row.lon, lat: row.lat },
        validThrough: row.valid_through.toISOString(),
      },
    );
  },
  audited: ({ openings, taken }) => ({ openings, taken }),
  reason: ({ reason }) => reason,
});
