import { GridOutline } from '@linli/service/areas';

import { OnDuty } from './hails/on-duty.entity.js';
import { HailAsked } from './hails/hail-asked.entity.js';
import { HailPerson } from './hails/hail-person.entity.js';
import { Hail } from './hails/hail.entity.js';
import { HoursBalance } from './hours/hours-balance.entity.js';
import { HoursDecision } from './hours/hours-decision.entity.js';
import { HoursEntry } from './hours/hours-entry.entity.js';
import { HoursPeriod } from './hours/hours-period.entity.js';
import { RegistrationPerson } from './registrations/registration-person.entity.js';
import { VolunteerRegistration } from './registrations/volunteer-registration.entity.js';
import { TaskAddress } from './tasks/task-address.entity.js';
import { TaskPart } from './tasks/task-part.entity.js';
import { TaskWords } from './tasks/task-words.entity.js';
import { VolunteerTask } from './tasks/volunteer-task.entity.js';
import { Membership } from './teams/membership.entity.js';
import { Team } from './teams/team.entity.js';

/** The tables of volunteering, beside those that every service has. */
export const entities = [
  OnDuty,
  GridOutline,
  Hail,
  HailAsked,
  HailPerson,
  HoursBalance,
  HoursDecision,
  HoursEntry,
  HoursPeriod,
  Membership,
  VolunteerRegistration,
  RegistrationPerson,
  VolunteerTask,
  TaskAddress,
  TaskPart,
  TaskWords,
  Team,
];
