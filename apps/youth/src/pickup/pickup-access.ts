import { either, equals, list, type Condition } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import { guardiansOfAll } from '../people/child.store.js';
import { standingOf } from '../people/guardian.rules.js';
import { PickupRequest } from './pickup-request.entity.js';
import type { RequestSubject } from './pickup.rules.js';

/** The latest first. */
export const requestList = list(PickupRequest, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** About these children: an equality for each, so that an index gives the latest of a single one without sorting. */
export const ofChildren = (ids: readonly string[]): Condition => either(...ids.map((id) => equals('child_id', id)));

/** A request as somebody of these parts meets it now. */
export const requestAs = (parts: RequestSubject['parts'], { state, answered_at, used_at }: PickupRequest, now: Date): RequestSubject => ({
  state,
  parts,
  answeredAt: answered_at,
  used: used_at !== null,
  now,
});

/** What the caller is to each of some requests, by the child that they are about. */
export async function meetAsGuardian(tx: ReadTx, rows: readonly PickupRequest[]): Promise<(row: PickupRequest) => RequestSubject> {
  const guardians = await guardiansOfAll(
    tx,
    rows.map(({ child_id }) => child_id),
  );
  return (row) => requestAs(standingOf(tx.caller.accountId, guardians.get(row.child_id) ?? []), row, tx.now);
}
