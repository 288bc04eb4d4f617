import { staffRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type Caller } from '@linli/service';

/** Staff who run programmes, enter court orders, decide about demands. Whoever administers the system has no business with children. */
export const isStaff = (caller: Caller, area: string): boolean => holds(caller, staffRoles, { area });

/** @throws DomainError not-found: what lies outside the caller's area is not there */
export function checkStaff(caller: Caller, area: string): void {
  if (!isStaff(caller, area)) throw new DomainError('not-found');
}
