import { Party, PartyMember, Pool } from '@linli/enrolment';

import { DemandVote } from './demands/demand-vote.entity.js';
import { Demand } from './demands/demand.entity.js';
import { BarPerson } from './people/bar-person.entity.js';
import { Bar } from './people/bar.entity.js';
import { ChildPerson } from './people/child-person.entity.js';
import { Child } from './people/child.entity.js';
import { ConsentNotice } from './people/consent-notice.entity.js';
import { Consent } from './people/consent.entity.js';
import { GuardianInvitation } from './people/guardian-invitation.entity.js';
import { Guardianship } from './people/guardianship.entity.js';
import { Retained } from './people/retained.entity.js';
import { Handover } from './pickup/handover.entity.js';
import { PickupAdult } from './pickup/pickup-adult.entity.js';
import { PickupCode } from './pickup/pickup-code.entity.js';
import { PickupRequest } from './pickup/pickup-request.entity.js';
import { Enrolment } from './places/enrolment.entity.js';
import { Programme } from './programmes/programme.entity.js';
import { RosterEntry } from './programmes/roster-entry.entity.js';
import { Session } from './programmes/session.entity.js';
import { StaffScreening } from './roster/staff-screening.entity.js';
import { VolunteerScreening } from './roster/volunteer-screening.entity.js';
import { VolunteerTeam } from './roster/volunteer-team.entity.js';
import { ChildAttendance } from './register/child-attendance.entity.js';
import { Duty } from './programmes/duty.entity.js';
import { RegisterMark } from './register/register-mark.entity.js';

/** The tables of youth, beside those that every service has. */
export const entities = [
  ChildAttendance,
  Bar,
  BarPerson,
  Child,
  ChildPerson,
  Consent,
  ConsentNotice,
  Demand,
  DemandVote,
  Duty,
  Enrolment,
  GuardianInvitation,
  Guardianship,
  Handover,
  RegisterMark,
  PickupAdult,
  PickupCode,
  PickupRequest,
  Programme,
  Retained,
  RosterEntry,
  StaffScreening,
  Session,
  VolunteerScreening,
  VolunteerTeam,
  Pool,
  Party,
  PartyMember,
];
