import type { Tone } from '../../shared/badge.js';
import type { Point } from '../../shared/map.js';
import type { FieldError } from '../../shared/use-wrong.js';
import type { Enrolment, Programme, Session } from '../types.js';

/** What the form of a programme asks, and the service keeps. */
export interface Outline {
  title: string;
  site: string;
  point?: Point;
  room: number;
  ratio: number;
  places: number;
  offerMinutes: number;
  ageFrom: number;
  ageTo: number;
  firstDay: string;
  lastDay: string;
  weekdays: number[];
  from: string;
  to: string;
  cutoffMinutes: number;
  completion: number;
}

export interface ProgrammeWhole extends Programme, Outline {
  version: number;
  kind: { code: string; name: { 'zh-CN': string; en: string } };
  state: 'draft' | 'open' | 'closed';
  area: string;
  point: Point;
}

export interface SessionLine extends Session {
  version: number;
  programme: string;
  state: 'planned' | 'running' | 'closed' | 'cancelled';
  day: 'ordinary' | 'worked' | 'unknown';
  makesUpFor?: string;
  room: number;
  ratio: number;
  adults: number;
  present: number;
  allowedActions: ('cancel' | 'make-up')[];
}

/** A day that is not like any other. */
export interface NamedDay {
  date: string;
  official: 'holiday' | 'worked' | 'unknown';
  name?: { 'zh-CN': string; en: string };
}

export interface RosterEntry {
  accountId: string;
  role: Role;
  screenedUntil?: string;
}

export const roles = ['teacher', 'staff', 'volunteer'] as const;
export type Role = (typeof roles)[number];

export interface EnrolmentLine extends Enrolment {
  size: number;
  prioritised: boolean;
  appliedAt: string;
  names: string[];
  putForward?: { reason: string; by: string; at: string };
}

export interface Completed {
  child: string;
  name?: string;
  held: number;
  attended: number;
  share: number;
  completed: boolean;
}

export interface ChildLine {
  id: string;
  area: string;
  registeredAt: string;
  name?: string;
  birthday?: string;
  school?: string;
}

export interface ChildWhole extends ChildLine {
  guardians: { accountId: string; relation: string; barred: boolean }[];
  consents: string[];
}

export interface Bar {
  id: string;
  accountId?: string;
  name?: string;
  document?: string;
  reason?: string;
  at: string;
  liftedAt?: string;
}

export interface ImportReport {
  rows: number;
  parties: number;
  errors: FieldError[];
  imported: boolean;
}

export interface DemandLine {
  id: string;
  version: number;
  area: string;
  title: string;
  words?: string;
  state: 'raised' | 'merged' | 'planned' | 'fulfilled' | 'declined';
  votes: number;
  mergedInto?: string;
  programme?: string;
  reason?: string;
  at: string;
  allowedActions: string[];
}

export const programmeTone: Record<ProgrammeWhole['state'], Tone> = { draft: 'check', open: 'good', closed: 'quiet' };
export const sessionTone: Record<SessionLine['state'], Tone> = { planned: 'new', running: 'busy', closed: 'good', cancelled: 'quiet' };
export const demandTone: Record<DemandLine['state'], Tone> = { raised: 'new', merged: 'quiet', planned: 'busy', fulfilled: 'good', declined: 'quiet' };
