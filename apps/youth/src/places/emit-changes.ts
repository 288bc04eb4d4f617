import { YouthEnrolmentChangedV1, type NoticeKind } from '@linli/contracts';
import { PartyMember, type Change } from '@linli/enrolment';
import type { Tx } from '@linli/service';

import { notify } from '../notices.js';
import { decidersOf } from '../people/child.store.js';
import { aboutEnrolments, type About } from './places.store.js';

const kindOf = ({ party, from }: Change): NoticeKind | undefined => {
  if (party.state === from) return undefined;
  if (party.state === 'offered') return 'place-offered';
  if (party.state === 'lapsed') return 'place-lapsed';
  if (party.state === 'ended') return 'place-ended';
  return party.state === 'seated' ? 'place-given' : undefined;
};

/**
 * Tells the district, and the family that applied, what became of enrolments.
 * @param known of some of them, so that it need not be asked
 */
export async function emitChanges(tx: Tx, changes: readonly Change[], known: readonly About[] = []): Promise<void> {
  const asked = changes.map(({ party }) => party.id).filter((id) => !known.some((about) => about.id === id));
  const found = await aboutEnrolments(tx, asked);
  for (const change of changes) {
    const { party } = change;
    const { area, applied_by } = [...known, ...found].find(({ id }) => id === party.id)!;
    tx.emit(
      YouthEnrolmentChangedV1,
      { type: 'enrolment', id: party.id, version: party.version },
      {
        enrolmentId: party.id,
        programmeId: party.pool_id,
        area,
        state: party.state,
        children: party.size,
        prioritised: party.prioritised,
        ...(party.offered_until ? { offeredUntil: party.offered_until.toISOString() } : {}),
      },
    );
    const kind = kindOf(change);
    if (!kind) continue;
    const members = change.members ?? (await tx.manager.findBy(PartyMember, { party_id: party.id })).map(({ member_id }) => member_id);
    // Who has just asked for a place, or said yes to it, knows.
    const receivers = (await decidersOf(tx, members, applied_by)).filter(
      (account) => kind !== 'place-given' || account !== tx.caller.accountId,
    );
    await notify(tx, receivers, kind, {
      enrolment: party.id,
      programme: party.pool_id,
      ...(party.offered_until ? { until: party.offered_until.toISOString() } : {}),
    });
  }
}
