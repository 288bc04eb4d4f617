import { staffRoles } from '@linli/contracts';
import { holds, type Caller } from '@linli/service';

/** The teams that somebody leads. */
export const ledBy = ({ grants }: Caller): string[] =>
  grants.flatMap(({ role, organisation }) => (role === 'team-leader' && organisation ? [organisation] : []));

export const leads = (caller: Caller, teamId: string): boolean => holds(caller, 'team-leader', { organisation: teamId });

/** @param area where what is to be overseen belongs; null belongs to nobody */
export const oversees = (caller: Caller, area: string | null): boolean => area !== null && holds(caller, staffRoles, { area });
