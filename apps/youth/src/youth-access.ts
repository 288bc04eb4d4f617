import type { Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type Caller, type ReadTx } from '@linli/service';

import { RosterEntry } from './programmes/roster-entry.entity.js';

/** Staff who run programmes, enter court orders, decide about demands. Whoever administers the system has no business with children. */
export const staffRoles = ['community-staff', 'subdistrict-staff', 'district-staff'] as const satisfies readonly Role[];

export const isStaff = (caller: Caller, area: string): boolean => holds(caller, staffRoles, { area });

/** @throws DomainError not-found: what lies outside the caller's area is not there */
export function checkStaff(caller: Caller, area: string): void {
  if (!isStaff(caller, area)) throw new DomainError('not-found');
}

/** Is the caller on the roster of a programme? */
export function teaches({ manager, caller }: ReadTx, programmeId: string): Promise<boolean> {
  return manager.existsBy(RosterEntry, { programme_id: programmeId, account_id: caller.accountId });
}

/** A draft is there for the staff of its area and for its roster only. @throws DomainError not-found */
export async function checkSees(tx: ReadTx, { id, area, state }: { id: string; area: string; state: string }): Promise<void> {
  if (state === 'draft' && !isStaff(tx.caller, area) && !(await teaches(tx, id))) throw new DomainError('not-found');
}

/** @throws DomainError not-found unless the caller leads the session or runs the programme */
export async function checkRuns(tx: ReadTx, { programme_id, area }: { programme_id: string; area: string }): Promise<void> {
  if (!isStaff(tx.caller, area) && !(await teaches(tx, programme_id))) throw new DomainError('not-found');
}
