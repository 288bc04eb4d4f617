import { Party, PartyMember, Pool } from '@linli/enrolment';
import { GridOutline } from '@linli/service/areas';

import { Application } from './applications/application.entity.js';
import { Credential } from './credentials/credential.entity.js';
import { IssuerKey } from './badges/issuer-key.entity.js';
import { ProvenSkill } from './credentials/proven-skill.entity.js';
import { EmployerInvitation } from './employers/employer-invitation.entity.js';
import { EmployerMember } from './employers/employer-member.entity.js';
import { EmployerPerson } from './employers/employer-person.entity.js';
import { Employer } from './employers/employer.entity.js';
import { HistoryEntry } from './history/history-entry.entity.js';
import { Job } from './jobs/job.entity.js';
import { MicroHomeInvitation } from './micro-homes/micro-home-invitation.entity.js';
import { MicroHomeMember } from './micro-homes/micro-home-member.entity.js';
import { MicroHomePerson } from './micro-homes/micro-home-person.entity.js';
import { MicroHome } from './micro-homes/micro-home.entity.js';
import { NeedReading } from './micro-homes/need-reading.entity.js';
import { NeedPerson } from './micro-homes/need-person.entity.js';
import { Need } from './micro-homes/need.entity.js';
import { Referral } from './micro-homes/referral.entity.js';
import { PieceEntry } from './piecework/piece-entry.entity.js';
import { PieceMaker } from './piecework/piece-maker.entity.js';
import { PieceOrder } from './piecework/piece-order.entity.js';
import { PieceShare } from './piecework/piece-share.entity.js';
import { SeekerPerson } from './seekers/seeker-person.entity.js';
import { SeekerReading } from './seekers/seeker-reading.entity.js';
import { Seeker } from './seekers/seeker.entity.js';
import { Poster } from './jobs/poster.entity.js';
import { CourseSession } from './training/course-session.entity.js';
import { Course } from './training/course.entity.js';
import { Trainee } from './training/trainee.entity.js';
import { TrainingAttendance } from './training/training-attendance.entity.js';

/** The tables of employment, beside those that every service has. */
export const entities = [
  Application,
  Course,
  CourseSession,
  Credential,
  Employer,
  EmployerInvitation,
  EmployerMember,
  EmployerPerson,
  GridOutline,
  HistoryEntry,
  IssuerKey,
  Job,
  MicroHome,
  MicroHomeInvitation,
  MicroHomeMember,
  MicroHomePerson,
  Need,
  NeedPerson,
  NeedReading,
  PieceEntry,
  PieceMaker,
  PieceOrder,
  PieceShare,
  Poster,
  ProvenSkill,
  Referral,
  Seeker,
  SeekerPerson,
  SeekerReading,
  Trainee,
  TrainingAttendance,
  Pool,
  Party,
  PartyMember,
];
