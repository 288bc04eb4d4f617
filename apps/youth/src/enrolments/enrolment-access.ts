import type { PartyParts } from '@linli/enrolment';
import type { ReadTx } from '@linli/service';

import { guardiansOfAll } from '../people/child.store.js';
import { decidesFor } from '../people/guardian.rules.js';
import { isStaff } from '../youth-access.js';
import type { EnrolledParty } from './enrolment.store.js';

/** What the caller is to each of some enrolments. */
export async function meetEnrolments(tx: ReadTx, rows: readonly EnrolledParty[]): Promise<(row: EnrolledParty) => PartyParts> {
  const { caller } = tx;
  const guardians = await guardiansOfAll(
    tx,
    rows.flatMap(({ children }) => children),
  );
  return ({ area, children, applied_by }) => {
    const ofThese = children.flatMap((child) => guardians.get(child) ?? []);
    return [
      ...(decidesFor(caller.accountId, ofThese, applied_by) ? (['applicant'] as const) : []),
      ...(isStaff(caller, area) ? (['staff'] as const) : []),
    ];
  };
}
