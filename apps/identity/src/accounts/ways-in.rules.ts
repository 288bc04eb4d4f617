import { isGuarded, type Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** By what an account can be signed in to. */
export interface WaysIn {
  /** A code goes to it. */
  phone: boolean;
  password: boolean;
  passkeys: number;
  app: boolean;
  /** Who she is elsewhere. */
  links: number;
}

/**
 * May this be taken away? Something has to be left to sign in with, and a second factor for whoever needs one.
 * @throws DomainError last-way-in, second-factor-stays
 */
export function checkTaken(ways: WaysIn, taken: 'passkey' | 'app' | 'link', { needsSecond }: { needsSecond: boolean }): void {
  const left = {
    ...ways,
    ...{ passkey: { passkeys: ways.passkeys - 1 }, app: { app: false }, link: { links: ways.links - 1 } }[taken],
  };
  if (!left.phone && !left.password && left.passkeys === 0 && left.links === 0) throw new DomainError('last-way-in');
  if (taken !== 'link' && needsSecond && !left.app && left.passkeys === 0) throw new DomainError('second-factor-stays');
}

/** Does the district ask for two factors from whoever holds these roles? */
export const needsSecondFactor = (held: readonly { role: Role }[]): boolean => held.some(isGuarded);
