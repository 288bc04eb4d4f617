import { personalRoles, type Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** By which request header somebody with several roles says in which of them they act: the id of a grant. */
export const ACTING_AS = 'acting-as';

interface Held {
  id: string;
  role: Role;
}

const isPersonal = ({ role }: Held): boolean => (personalRoles as readonly string[]).includes(role);

/** Is this the id of one of them? */
export const isHeld = (held: readonly Held[], chosen: string): boolean => held.some(({ id }) => id === chosen);

/**
 * What counts of somebody's grants for a request: all of them, or the one in which they act and what they are for themselves. It only ever
 * takes away.
 * @param chosen the id of a grant; undefined when nothing was chosen
 * @throws DomainError capacity-over: they do not hold it (any more)
 */
export function inCapacity<G extends Held>(held: readonly G[], chosen: string | undefined): readonly G[] {
  if (chosen === undefined) return held;
  if (!isHeld(held, chosen)) throw new DomainError('capacity-over');
  return held.filter((grant) => grant.id === chosen || isPersonal(grant));
}
