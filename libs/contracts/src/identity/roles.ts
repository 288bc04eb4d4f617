/** Every role that can be granted. Whoever is signed in is a resident without a grant. */
export const roles = [
  'grid-worker',
  'grid-lead',
  'community-staff',
  'subdistrict-staff',
  'district-staff',
  'volunteer',
  'team-leader',
  'guardian',
  'teacher',
  'job-seeker',
  'employer',
  'agency',
  'system-admin',
] as const;

export type Role = (typeof roles)[number];

/** Staff above the communities. */
export const upperStaffRoles = ['subdistrict-staff', 'district-staff'] as const satisfies readonly Role[];

/** Who decides about what happens in an area. Whoever administers the system is none of them. */
export const staffRoles = ['community-staff', ...upperStaffRoles] as const satisfies readonly Role[];

/** Who has grid workers under them, dispatches and verifies. */
export const leadRoles = ['grid-lead', ...staffRoles] as const satisfies readonly Role[];

/**
 * What somebody is for themselves or for others, whatever they work as: it counts beside whichever role somebody acts in. Of all others
 * somebody may choose one to act in (docs/adr/088).
 */
export const personalRoles = [
  'guardian',
  'job-seeker',
  'employer',
  'volunteer',
  'team-leader',
  'teacher',
] as const satisfies readonly Role[];

/** Who works within an area, and for whom row-level security opens that area’s rows. */
export const workingRoles = ['grid-worker', ...leadRoles] as const satisfies readonly Role[];

/** Whoever holds one sees what residents told the district: a password or a code alone does not open that. */
export const guardedRoles = [...workingRoles, 'system-admin'] as const satisfies readonly Role[];

/** Does it need two factors, where the district asks for them, and somebody above to give the account back in person? */
export const isGuarded = ({ role }: { role: Role }): boolean => (guardedRoles as readonly Role[]).includes(role);

/** Whoever administers the system without an area does so everywhere: the first administrator, who gives all other roles. */
export const isEverywhere = ({ role, area }: { role: Role; area?: string }): boolean => role === 'system-admin' && area === undefined;
