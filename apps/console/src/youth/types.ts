import type { Item, Schema } from '@linli/client';

import type { Tone } from '../shared/badge.js';

export type Child = Schema<'ChildView'>;
export type ConsentNotice = Schema<'NoticeInForce'>;
export type Purpose = ConsentNotice['purpose'];
export type Programme = Schema<'ProgrammesProgrammeView'>;
export type Enrolment = Schema<'EnrolmentsView'>;
/** What a guardian is to the child, and an adult who may collect it. */
export const guardianRelations = [
  'mother',
  'father',
  'grandparent',
  'other',
] as const satisfies readonly Child['guardians'][number]['relation'][];
export const pickupRelations = [
  'parent',
  'grandparent',
  'relative',
  'neighbour',
  'carer',
  'other',
] as const satisfies readonly Schema<'AdultBody'>['relation'][];
export type PickupAdult = Item<'/api/youth/v1/children/{id}/pickup-adults'>;
export type PickupRequest = Schema<'AdultsRequestView'>;
export type Session = Item<'/api/youth/v1/sessions'>;
export type SessionState = Session['state'];
export type Register = Schema<'Register'>;
export type Attending = Register['children'][number];
export type Attendance = Attending['state'];
/** Somebody at the door about whom the guardians were asked. */
export type AtTheDoor = Item<'/api/youth/v1/sessions/{id}/pickup-requests'>;

export const sessionTone: Record<SessionState, Tone> = { planned: 'new', running: 'good', closed: 'quiet', cancelled: 'bad' };
export const attendanceTone: Record<Attendance, Tone> = { expected: 'new', present: 'good', absent: 'bad', collected: 'quiet' };
