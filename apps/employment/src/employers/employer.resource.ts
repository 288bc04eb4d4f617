import { EmploymentEmployerChangedV1 } from '@linli/contracts';
import { list, partsWhere, resource, type Searched } from '@linli/resource';

import { isStaff } from '../employment-access.js';
import { enterHistory } from '../history/history.store.js';
import { notify, settle } from '../notices.js';
import { Employer } from './employer.entity.js';
import { employerMachine } from './employer.rules.js';
import { membersOf, ownAmong } from './employer.store.js';

/** 用工单位: known to its own people and to staff of its area. */
export const employers = resource({
  entity: Employer,
  machine: employerMachine,
  meet: async (tx, rows) => {
    const own = await ownAmong(
      tx,
      rows.map(({ id }) => id),
    );
    return ({ id, area }) => ({
      parts: partsWhere({ own: own.has(id), staff: isStaff(tx.caller, area) }),
    });
  },
  changed: async (tx, { id, version, area, name, state, reason }, { command, was }) => {
    tx.atCommit(enterHistory(tx, 'employer', [id], { action: `employer.${command}`, state, reason }));
    tx.emit(EmploymentEmployerChangedV1, { type: 'employer', id, version }, { employerId: id, area, name, state });
    if (!was || was.state === state || state === 'registered') return;
    await settle(tx, [tx.caller.accountId], 'employer-waiting', { employer: id }, tx.now);
    await notify(tx, await membersOf(tx, id), `employer-${state}`, { employer: id });
  },
  reason: ({ reason }) => reason,
});

/** What of an employer is searched by words. */
export const searchedEmployer: Searched = { text: 'name' };

/** Latest first. */
export const employerList = list(Employer, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
