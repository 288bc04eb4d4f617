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
