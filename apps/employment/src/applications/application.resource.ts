import { EmploymentApplicationChangedV1 } from '@linli/contracts';
import { resource } from '@linli/resource';

import { membersOf, ownAmong } from '../employers/employer.store.js';
import { notify } from '../notices.js';
import { Application } from './application.entity.js';
import { applicationMachine } from './application.rules.js';

/** 应聘: known to the seeker and to the employer's own people. */
export const applications = resource({
  entity: Application,
  machine: applicationMachine,
  meet: async (tx, rows) => {
    const own = await ownAmong(tx, [...new Set(rows.map(({ employer_id }) => employer_id))]);
    // Whoever applied to an employer of their own is only the seeker: nobody decides about themselves.
    return ({ account_id, employer_id }) => ({
      parts: account_id === tx.caller.accountId ? ['seeker'] : own.has(employer_id) ? ['employer'] : [],
    });
  },
  changed: async (tx, row, { was }) => {
    const { id, version, job_id, employer_id, account_id, area, state, channel } = row;
    tx.emit(
      EmploymentApplicationChangedV1,
      { type: 'application', id, version },
      { applicationId: id, jobId: job_id, area, state, channel },
    );
    if (!was) return notify(tx, await membersOf(tx, employer_id), 'application-came', { application: id, job: job_id });
    const bySeeker = state === 'submitted' || state === 'placed' || state === 'withdrawn';
    const others = bySeeker ? await membersOf(tx, employer_id) : account_id ? [account_id] : [];
    await notify(tx, others, 'application-changed', { application: id, job: job_id, state });
  },
  audited: ({ shared }) => ({ shared }),
});
