import * as family from './family.events.js';
import * as programme from './programme.events.js';

export * from './family.events.js';
export * from './programme.events.js';

export const youthContracts = [
  programme.YouthProgrammeChangedV1,
  programme.YouthSessionChangedV1,
  programme.YouthSessionUncollectedV1,
  programme.YouthRosterChangedV1,
  programme.YouthDutyServedV1,
  programme.YouthScreeningEnteredV1,
  family.YouthEnrolmentChangedV1,
  family.YouthConsentDecidedV1,
  family.YouthPickupCollectedV1,
  family.YouthPickupRefusedV1,
  family.YouthPickupRequestedV1,
  family.YouthDemandChangedV1,
  family.YouthNoticeGivenV1,
] as const;
