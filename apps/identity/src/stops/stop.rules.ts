import { DomainError } from '@linli/problems';

/** What somebody is to the account that they want to stop, or have count again. */
export interface Stopping {
  /** It is their own. */
  own: boolean;
  /** It holds a role, in force or paused. */
  hasRole: boolean;
  /** They may give every role that it holds, and so take each back. */
  givesAll: boolean;
}

/**
 * 停用账号: of somebody who works here, by whoever could take back all that they hold. A resident's account is nobody's to stop: whoever
 * administers the system sees none.
 * @throws DomainError own-account, not-found, forbidden
 */
export function checkStopper({ own, hasRole, givesAll }: Stopping): void {
  if (own) throw new DomainError('own-account');
  if (!hasRole) throw new DomainError('not-found');
  if (!givesAll) throw new DomainError('forbidden');
}
