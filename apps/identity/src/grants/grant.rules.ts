import { colourTeams, isEverywhere, roles, type Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

export interface Held {
  role: Role;
  area?: string;
  organisation?: string;
}

/** A role that is to be given. */
export interface Wanted extends Held {
  /** The last day, YYYY-MM-DD in the district's time; without it there is no end yet. */
  endsOn?: string;
}

/**
 * What a grant reaches: an area, the whole district, or everything there is (an administrator without an area). Undefined when nobody
 * knows.
 */
export type Reach = { area: string } | 'district' | 'everywhere' | undefined;

/** How many digits the code of a role's area has. */
const areaDigits: Partial<Record<Role, readonly number[]>> = {
  'grid-worker': [15],
  'grid-lead': [15],
  'community-staff': [12],
  'subdistrict-staff': [9],
  'district-staff': [6],
  agency: [6, 9, 12],
};

const DISTRICT_DIGITS = 6;

const ofOrganisation: readonly Role[] = ['volunteer', 'team-leader'];

/** Who may give which roles, within the area of their own. A system administrator may give every role there. */
const mayGive = {
  'community-staff': ['grid-worker', 'grid-lead', 'volunteer', 'team-leader', 'guardian', 'teacher', 'job-seeker', 'employer'],
  'subdistrict-staff': ['grid-worker', 'grid-lead', 'community-staff', 'volunteer', 'team-leader', 'teacher', 'employer'],
  'district-staff': [
    'grid-worker',
    'grid-lead',
    'community-staff',
    'subdistrict-staff',
    'volunteer',
    'team-leader',
    'teacher',
    'employer',
    'agency',
  ],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/** Is the grant itself sound: the right kind of place for the role? @throws DomainError validation-failed */
export function checkGrant({ role, area, organisation }: Held): void {
  const digits = areaDigits[role];
  if (digits && !digits.includes(area?.length ?? 0)) throw wrong('/area', 'area-of-role');
  if (organisation !== undefined && !ofOrganisation.includes(role)) throw wrong('/organisation', 'unknown');
  if (role === 'team-leader' && !organisation) throw wrong('/organisation', 'required');
}

const wrong = (pointer: string, code: string): DomainError => new DomainError('validation-failed', { errors: [{ pointer, code }] });

/** Where an organisation lies. @param entered its area as volunteering tells, undefined when it was never entered */
export function placeOfOrganisation(id: string, entered: string | undefined): Reach {
  if ((Object.values(colourTeams) as string[]).includes(id)) return 'district';
  return entered === undefined ? undefined : { area: entered };
}

/**
 * What a grant that somebody asks for would reach. A role of an organisation reaches as far as the organisation.
 * @throws DomainError validation-failed: it names no place, or another than its organisation's
 */
export function reachOfWanted(wanted: Held, organisation: Reach): Reach {
  if (wanted.organisation !== undefined) {
    const elsewhere = wanted.area !== undefined && typeof organisation === 'object' && !wanted.area.startsWith(organisation.area);
    if (elsewhere) throw wrong('/area', 'area-of-organisation');
    return organisation;
  }
  if (wanted.area !== undefined) return { area: wanted.area };
  if (isEverywhere(wanted)) return 'everywhere';
  throw wrong('/area', 'required');
}

/** What a grant that is there reaches. One that names no place reaches the whole district, so nobody with less takes it back. */
export function reachOfHeld(held: Held, organisation: Reach): Reach {
  if (held.organisation !== undefined && organisation !== undefined) return organisation;
  if (held.area !== undefined) return { area: held.area };
  return isEverywhere(held) ? 'everywhere' : 'district';
}

/**
 * May somebody give, or take back, this role of somebody with this reach? Never her own.
 * @param receiver undefined when nobody knows yet who it will be
 * @throws DomainError own-role, forbidden
 */
export function checkGiver(
  giver: { accountId: string; grants: readonly Held[] },
  receiver: string | undefined,
  role: Role,
  reach: Reach,
): void {
  if (giver.accountId === receiver) throw new DomainError('own-role');
  if (!mayGiveRole(giver.grants, role, reach)) throw new DomainError('forbidden');
}

/** Do these grants let somebody give, or take back, a role with this reach? */
export function mayGiveRole(grants: readonly Held[], role: Role, reach: Reach): boolean {
  return grants.some((held) => rolesGivenBy(held.role).includes(role) && reaches(held, reach));
}

/** Does somebody with these grants administer a whole district? */
export const administersDistrict = (grants: readonly Held[]): boolean =>
  grants.some((held) => held.role === 'system-admin' && reaches(held, 'district'));

/** The roles that whoever holds this one may give. */
export function rolesGivenBy(role: Role): readonly Role[] {
  if (role === 'system-admin') return roles;
  return role in mayGive ? mayGive[role as keyof typeof mayGive] : [];
}

function reaches(held: Held, reach: Reach): boolean {
  if (reach === undefined) return false;
  if (isEverywhere(held)) return true;
  if (held.area === undefined || reach === 'everywhere') return false;
  return reach === 'district' ? held.area.length === DISTRICT_DIGITS : reach.area.startsWith(held.area);
}

/**
 * The area that is written down with a grant: the one it names, its organisation's, or of a team of the whole district the giver's
 * district.
 */
export function areaOfGrant(wanted: Held, reach: Reach, giver: readonly Held[]): string | undefined {
  const district = reach === 'district' ? giver.find(({ area }) => area?.length === DISTRICT_DIGITS)?.area : undefined;
  return wanted.area ?? (typeof reach === 'object' ? reach.area : district);
}

/** A role that somebody may give, for a form. */
export interface RoleChoice {
  role: Role;
  /** In these areas and what lies in them; an empty code is everywhere. */
  within: string[];
  /** How many digits the code of its area has; none when it needs no area. */
  levels: number[];
  /** Is it held in an organisation? */
  organisation: 'required' | 'possible' | 'none';
}

/** What these grants let somebody give. */
export function choicesOf(grants: readonly Held[]): RoleChoice[] {
  return roles.flatMap((role) => {
    const within = grants.filter((held) => rolesGivenBy(held.role).includes(role)).map(({ area = '' }) => area);
    if (within.length === 0) return [];
    const organisation = role === 'team-leader' ? 'required' : ofOrganisation.includes(role) ? 'possible' : 'none';
    return [{ role, within: [...new Set(within)].sort(), levels: [...(areaDigits[role] ?? [])], organisation }];
  });
}
