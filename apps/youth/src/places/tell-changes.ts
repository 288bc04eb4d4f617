import { YouthEnrolmentChangedV1, type NoticeKind } from '@linli/contracts';
import type { Change } from '@linli/enrolment';
import type { Tx } from '@linli/service';

import { notify } from '../notices/notices.js';

const kindOf = ({ party, from }: Change): NoticeKind | undefined => {
  if (party.state === from) return undefined;
  if (party.state === 'offered') return 'place-offered';
  if (party.state === 'lapsed') return 'place-lapsed';
  return party.state === 'seated' ? 'place-given' : undefined;
};

/** Tells the district, and the family that applied, what became of enrolments. */
export async function tellChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const { party } = change;
    const [about] = await tx.manager.query<{ area: string; applied_by: string }[]>('SELECT p.area, e.applied_by FROM enrolment e JOIN programme p ON p.id = e.programme_id WHERE e.id = $1', [party.id]);
    const { area, applied_by } = about!;
    tx.emit(YouthEnrolmentChangedV1, { type: 'enrolment', id: party.id, version: party.version }, {
      enrolmentId: party.id,
      programmeId: party.pool_id,
      area,
      state: party.state,
      children: party.size,
      prioritised: party.prioritised,
      ...(party.offered_until ? { offeredUntil: party.offered_until.toISOString() } : {}),
    });
    const kind = kindOf(change);
    // Who has just asked for a place, or said yes to it, knows.
    const isNews = kind !== 'place-given' || applied_by !== tx.caller.accountId;
    if (kind && isNews) await notify(tx, [applied_by], kind, { enrolment: party.id, programme: party.pool_id, ...(party.offered_until ? { until: party.offered_until.toISOString() } : {}) });
  }
}
