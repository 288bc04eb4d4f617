import type { Role } from '@linli/contracts';

/**
 * The roles that work within an area, and for whom row-level security opens that area's rows. Whoever administers the system is none of
 * them.
 */
export const workingRoles = [
  'grid-worker',
  'grid-lead',
  'community-staff',
  'subdistrict-staff',
  'district-staff',
] as const satisfies readonly Role[];
