import * as tasks from './task.events.js';
import * as hail from './hail.events.js';
import * as notice from './notice.events.js';
import * as team from './team.events.js';

export * from './task.events.js';
export { colourTeams, teamColours, type TeamColour } from './teams.js';
export * from './hail.events.js';
export * from './notice.events.js';
export * from './team.events.js';

export const volunteeringContracts = [
  tasks.VolunteeringTaskOpenedV1,
  tasks.VolunteeringTaskTakenV1,
  tasks.VolunteeringTaskReleasedV1,
  tasks.VolunteeringTaskCheckedInV1,
  tasks.VolunteeringTaskCheckedOutV1,
  tasks.VolunteeringTaskFinishedV1,
  hail.VolunteeringHailRaisedV1,
  hail.VolunteeringHailOfferedV1,
  hail.VolunteeringHailAnsweredV1,
  hail.VolunteeringHailArrivedV1,
  hail.VolunteeringHailEndedV1,
  hail.VolunteeringHailEscalatedV1,
  hail.VolunteeringHoursPendingV1,
  hail.VolunteeringHoursConfirmedV1,
  hail.VolunteeringHoursReversedV1,
  team.VolunteeringVolunteerRegisteredV1,
  team.VolunteeringVolunteerScreenedV1,
  team.VolunteeringTeamChangedV1,
  team.VolunteeringMembershipChangedV1,
  notice.VolunteeringNoticeGivenV1,
  notice.VolunteeringNoticeSettledV1,
] as const;
