import type { Tone } from '../shared/badge.js';
import type { Place } from '../shared/standing.js';

export const API = '/api/youth/v1';

export interface Child {
  id: string;
  version: number;
  name: string;
  birthday: string;
  school?: string;
  health?: string;
  phone?: string;
  area: string;
  guardians: { accountId: string; relation: string; barred: boolean }[];
  consents: string[];
}

export interface ConsentNotice {
  purpose: string;
  version: number;
  required: boolean;
  words: { 'zh-CN': string; en: string };
}

export interface Programme {
  id: string;
  kind: { code: string };
  title: string;
  weekdays: number[];
  site: string;
  places: number;
  free: number;
  ageFrom: number;
  ageTo: number;
  firstDay: string;
  lastDay: string;
  from: string;
  to: string;
  allowedActions: string[];
}

export interface Enrolment extends Place {
  id: string;
  programme: string;
  children: string[];
  prioritised: boolean;
}

export interface PickupAdult {
  id: string;
  accountId?: string;
  name?: string;
  relation: string;
  validFrom: string;
  validTo?: string;
  barred: boolean;
}

export interface PickupRequest {
  id: string;
  child: string;
  name: string;
  phone: string;
  relation: string;
  state: 'asked' | 'approved' | 'denied';
  at: string;
  allowedActions: string[];
}

export interface Session {
  id: string;
  programme: string;
  startsAt: string;
  endsAt: string;
  state: SessionState;
  title: string;
  site: string;
}

export type SessionState = 'planned' | 'running' | 'closed' | 'cancelled';
export type Attendance = 'expected' | 'present' | 'absent' | 'collected';

export interface Attending {
  child: string;
  name?: string;
  health?: string;
  /** There is a note, which is read by whoever is there and has a network: said from the day before, and kept on the phone. */
  noted?: boolean;
  state: Attendance;
  since?: string;
}

export interface Register {
  session: string;
  version: number;
  programme: string;
  kind: string;
  title: string;
  site: string;
  startsAt: string;
  endsAt: string;
  state: SessionState;
  present: number;
  adults: number;
  room: number;
  ratio: number;
  allowed: number;
  children: Attending[];
  duty: { accountId: string; role: string; cameAt?: string; leftAt?: string }[];
  allowedActions: string[];
}

/** A mark that the district could not apply. */
export interface Conflict {
  id: string;
  child: string;
  kind: 'present' | 'absent';
  occurredAt: string;
  reason: string;
}

/** Somebody at the door about whom the guardians were asked. */
export interface AtTheDoor {
  id: string;
  child: string;
  name?: string;
  relation: string;
  state: 'asked' | 'approved' | 'denied';
  at: string;
  allowedActions: string[];
}

export interface Handover {
  id: string;
  child: string;
  outcome: 'collected' | 'refused';
  reason?: string;
  relation?: string;
  occurredAt: string;
}

export interface Completion {
  child: string;
  name?: string;
  held: number;
  attended: number;
  completed: boolean;
}

export const sessionTone: Record<SessionState, Tone> = { planned: 'new', running: 'good', closed: 'quiet', cancelled: 'bad' };
export const attendanceTone: Record<Attendance, Tone> = { expected: 'new', present: 'good', absent: 'bad', collected: 'quiet' };
