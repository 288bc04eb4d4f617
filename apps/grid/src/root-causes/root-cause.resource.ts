import { GridNoticeGivenV1, GridRootCauseChangedV1, workingRoles, staffRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { holdersCovering, holds, notifier, type Tx } from '@linli/service';

import { RootCause } from './root-cause.entity.js';
import { rootCauseMachine } from './root-cause.rules.js';

type NoticeKind = 'root-cause-found' | 'root-cause-yours' | 'root-cause-to-confirm';

const notify = notifier<NoticeKind, GridNoticeGivenV1>(GridNoticeGivenV1, ({ noticeId, accountId }) => ({ noticeId, accountId }));

/** 未诉先办，每月一题. Known to who works in its area, and to who answers for it. */
export const rootCauses = resource({
  entity: RootCause,
  machine: rootCauseMachine,
  meet:
    ({ caller }) =>
    ({ area, owner }) => ({
      parts: partsWhere({
        worker: holds(caller, workingRoles, { area }),
        staff: holds(caller, staffRoles, { area }),
        owner: owner === caller.accountId,
      }),
    }),
  changed: async (tx, row, { was }) => {
    const { id, version, area, category, state } = row;
    tx.emit(GridRootCauseChangedV1, { type: 'root-cause', id, version }, { rootCauseId: id, area, category, state });
    if (state !== was?.state || row.owner !== was.owner) await notifyOf(tx, row);
  },
  audited: ({ area, category, owner }) => ({ area, category, owner }),
});

/** Latest first. */
export const rootCauseList = list(RootCause, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Whoever has to act now, but for whoever brought it about. */
async function notifyOf(tx: Tx, { id, area, category, state, owner }: RootCause): Promise<void> {
  const staff = () => holdersCovering(tx, area, ['community-staff']);
  const about = { rootCause: id, category };
  const others = (accounts: readonly (string | null)[]) =>
    accounts.filter((one): one is string => one !== null && one !== tx.caller.accountId);
  if (state === 'suggested') await notify(tx, others(await staff()), 'root-cause-found', about);
  if (state === 'open') await notify(tx, others([owner]), 'root-cause-yours', about);
  if (state === 'resolved') await notify(tx, others(await staff()), 'root-cause-to-confirm', about);
}
