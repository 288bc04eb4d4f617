/** Written by `npm run generate` from libs/contracts/src/identity/roles.ts. */
export const personalRoles = ["guardian","job-seeker","employer","volunteer","team-leader","teacher"] as const;
export const staffRoles = ["community-staff","subdistrict-staff","district-staff"] as const;
export const workingRoles = ["grid-worker","grid-lead","community-staff","subdistrict-staff","district-staff"] as const;
