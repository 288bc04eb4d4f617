import type { Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';

export interface Held {
  role: Role;
  area?: string;
  organisation?: string;
}

/** How many digits the code of a role's area has; another role may name an area and need not. */
const areaDigits: Partial<Record<Role, readonly number[]>> = {
  'grid-worker': [15],
  'grid-lead': [15],
  'community-staff': [12],
  'subdistrict-staff': [9],
  'district-staff': [6],
  agency: [6, 9, 12],
};

const ofOrganisation: readonly Role[] = ['volunteer', 'team-leader'];

/** Who may give which roles, within the area of their own. A system administrator may give every role. */
const mayGive = {
  'community-staff': ['grid-worker', 'grid-lead', 'volunteer', 'team-leader', 'guardian', 'teacher', 'job-seeker', 'employer'],
  'subdistrict-staff': ['grid-worker', 'grid-lead', 'community-staff', 'volunteer', 'team-leader', 'teacher', 'employer'],
  'district-staff': ['grid-worker', 'grid-lead', 'community-staff', 'subdistrict-staff', 'volunteer', 'team-leader', 'teacher', 'employer', 'agency'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/** Is the grant itself sound: the right kind of place for the role? @throws DomainError validation-failed */
export function checkGrant({ role, area, organisation }: Held): void {
  const digits = areaDigits[role];
  if (digits && !digits.includes(area?.length ?? 0)) throw new DomainError('validation-failed', { errors: [{ pointer: '/area', code: 'area-of-role' }] });
  if (organisation !== undefined && !ofOrganisation.includes(role)) throw new DomainError('validation-failed', { errors: [{ pointer: '/organisation', code: 'unknown' }] });
  if (role === 'team-leader' && !organisation) throw new DomainError('validation-failed', { errors: [{ pointer: '/organisation', code: 'required' }] });
}

/** May somebody who holds `giver` give, or take back, this grant? */
export function mayDecide(giver: readonly Held[], wanted: Held): boolean {
  return giver.some((held) => {
    if (held.role === 'system-admin') return true;
    const roles: readonly Role[] = held.role in mayGive ? mayGive[held.role as keyof typeof mayGive] : [];
    return roles.includes(wanted.role) && (wanted.area === undefined || (held.area !== undefined && wanted.area.startsWith(held.area)));
  });
}
