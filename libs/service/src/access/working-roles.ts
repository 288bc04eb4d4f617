import type { Role } from '@linli/contracts';

/** The roles that work within an area, and for whom row-level security opens that area's rows. */
export const workingRoles = [
  'grid-worker',
  'grid-lead',
  'community-staff',
  'subdistrict-staff',
  'district-staff',
  'system-admin',
] as const satisfies readonly Role[];
