import { workingRoles, type Role } from '@linli/contracts';

const guarded: readonly Role[] = [...workingRoles, 'system-admin'];

/** Whoever works for the district sees what residents told it: a password or a code alone does not open that. */
export const needsSecondFactor = (grants: readonly { role: Role }[]): boolean => grants.some(({ role }) => guarded.includes(role));
