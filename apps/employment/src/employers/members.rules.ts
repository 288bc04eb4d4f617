import { DomainError } from '@linli/problems';

/** Somebody has to stay who answers for it. @throws DomainError not-found, last-member */
export function checkLeaves(who: string, members: readonly string[]): void {
  if (!members.includes(who)) throw new DomainError('not-found');
  if (members.length === 1) throw new DomainError('last-member');
}
