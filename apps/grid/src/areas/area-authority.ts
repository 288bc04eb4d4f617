import { workingRoles, type Role, staffRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type Caller } from '@linli/service';

/** Who may draw grids and say who works in them, within their own area. */
const managers = [...staffRoles, 'system-admin'] as const satisfies readonly Role[];

/** May the caller draw this grid, and say who works in it? */
export const manages = (caller: Caller, code: string): boolean => holds(caller, managers, { area: code });

/** @throws DomainError forbidden for who may not do it here, not-found for who works elsewhere */
export function requireManager(caller: Caller, code: string): void {
  if (manages(caller, code)) return;
  const elsewhere = holds(caller, workingRoles, 'anywhere') && !holds(caller, workingRoles, { area: code });
  throw new DomainError(elsewhere ? 'not-found' : 'forbidden');
}
