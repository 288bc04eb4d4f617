import { IdentityAgencyChangedV1 } from './agency.events.js';
import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from './grant.events.js';

export { IdentityAgencyChangedV1 } from './agency.events.js';
export { dataKinds, dataKindWords, type DataKind } from './data-kinds.js';
export { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from './grant.events.js';
export { roleWords } from './role-words.js';
export {
  guardedRoles,
  isEverywhere,
  isGuarded,
  leadRoles,
  personalRoles,
  roles,
  staffRoles,
  upperStaffRoles,
  workingRoles,
  type Role,
} from './roles.js';

export const identityContracts = [IdentityGrantGivenV1, IdentityGrantWithdrawnV1, IdentityAgencyChangedV1] as const;
