/** Written by `npm run generate` from libs/contracts/src/identity/roles.ts. */
export const staffRoles = ["community-staff","subdistrict-staff","district-staff"] as const;
export const workingRoles = ["grid-worker","grid-lead","community-staff","subdistrict-staff","district-staff"] as const;
