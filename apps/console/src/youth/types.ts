import type { Tone } from '../shared/badge.js';

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

export interface Enrolment {
  id: string;
  version: number;
  programme: string;
  children: string[];
  state: 'waiting' | 'offered' | 'seated' | 'left' | 'lapsed' | 'declined' | 'ended';
  rank?: number;
  prioritised: boolean;
  offeredUntil?: string;
  allowedActions: string[];
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
  state: string;
  title: string;
  site: string;
}

export type Attendance = 'expected' | 'present' | 'absent' | 'collected';

export interface Register {
  session: string;
  version: number;
  state: string;
  present: number;
  adults: number;
  allowed: number;
  children: { child: string; name?: string; health?: string; state: Attendance }[];
  allowedActions: string[];
}

export const enrolmentTone: Record<Enrolment['state'], Tone> = { waiting: 'new', offered: 'check', seated: 'good', left: 'quiet', lapsed: 'quiet', declined: 'quiet', ended: 'quiet' };
export const attendanceTone: Record<Attendance, Tone> = { expected: 'new', present: 'good', absent: 'bad', collected: 'quiet' };
