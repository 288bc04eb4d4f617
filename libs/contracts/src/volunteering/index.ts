import * as tasks from './task.events.js';

export * from './task.events.js';
export { teamColours, type TeamColour } from './teams.js';

export const volunteeringContracts = [
  tasks.VolunteeringTaskOpenedV1,
  tasks.VolunteeringTaskTakenV1,
  tasks.VolunteeringTaskReleasedV1,
  tasks.VolunteeringTaskCheckedInV1,
  tasks.VolunteeringTaskCheckedOutV1,
  tasks.VolunteeringTaskFinishedV1,
] as const;
