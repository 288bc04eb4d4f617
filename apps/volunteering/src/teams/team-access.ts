import { staffRoles } from '@linli/contracts';
import { holds, type Caller } from '@linli/service';

/** SQL: the code of the whole district, as its grids tell it; NULL before the first one is published, and then it is nobody's. */
export const DISTRICT = '(SELECT left(min(code), 6) FROM grid_ring)';

/**
 * SQL: the area that a team of the table `team` belongs to: an organisation to where it was entered, each of the four colours to the whole
 * district.
 */
export const TEAM_PLACE = `coalesce(team.area, ${DISTRICT})`;

/** The teams that somebody leads. */
export const ledBy = ({ grants }: Caller): string[] =>
  grants.flatMap(({ role, organisation }) => (role === 'team-leader' && organisation ? [organisation] : []));

export const leads = (caller: Caller, teamId: string): boolean => holds(caller, 'team-leader', { organisation: teamId });

/** @param area where what is to be overseen belongs; null belongs to nobody */
export const oversees = (caller: Caller, area: string | null): boolean => area !== null && holds(caller, staffRoles, { area });
