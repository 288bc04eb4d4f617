import { DomainError } from '@linli/problems';

export const relations = ['mother', 'father', 'grandparent', 'other'] as const;
export type Relation = (typeof relations)[number];

export interface Guardian {
  accountId: string;
  barred: boolean;
}

/** A court's bar beats guardianship. */
export const mayDecide = ({ barred }: Pick<Guardian, 'barred'>): boolean => !barred;

/** What somebody is to a child, as machines name it. */
export function standingOf(accountId: string, guardians: readonly Guardian[]): ('guardian' | 'barred')[] {
  const own = guardians.find((guardian) => guardian.accountId === accountId);
  return !own ? [] : mayDecide(own) ? ['guardian'] : ['guardian', 'barred'];
}

/**
 * May they decide for the child? To whom it is no child of theirs, it is not there.
 * @throws DomainError not-found, guardian-barred
 */
export function checkGuardian(accountId: string, guardians: readonly Guardian[]): void {
  const own = guardians.find((guardian) => guardian.accountId === accountId);
  if (!own) throw new DomainError('not-found');
  if (!mayDecide(own)) throw new DomainError('guardian-barred');
}

/**
 * Does somebody decide for children who applied together? Who stands for one of them, and no court keeps them from it. Children that came
 * on paper have nobody yet, so it is whoever entered them.
 * @param guardians of all these children
 */
export const decidesFor = (accountId: string, guardians: readonly Guardian[], enteredBy: string): boolean =>
  guardians.length === 0 ? accountId === enteredBy : toBeTold(guardians).includes(accountId);

/** Whoever has to hear of what happens to the child: every guardian who is not barred. */
export const toBeTold = (guardians: readonly Guardian[]): string[] => guardians.filter(mayDecide).map(({ accountId }) => accountId);

/** @throws DomainError last-guardian when nobody who may decide would be left */
export function checkLeaves(accountId: string, guardians: readonly Guardian[]): void {
  if (toBeTold(guardians).every((other) => other === accountId)) throw new DomainError('last-guardian');
}
