import type { Tone } from '../../shared/badge.js';
import type { Attendance } from '../types.js';

export interface Decision {
  purpose: string;
  decision: 'given' | 'refused' | 'withdrawn';
  noticeVersion: number;
  at: string;
}

export interface AttendedSession {
  session: string;
  startsAt: string;
  endsAt: string;
  state: 'planned' | 'running' | 'closed' | 'cancelled';
  makesUpFor?: string;
  attendance?: Attendance;
}

export interface Attended {
  held: number;
  attended: number;
  completed: boolean;
  items: AttendedSession[];
}

export interface Demand {
  id: string;
  title: string;
  words?: string;
  state: 'raised' | 'merged' | 'planned' | 'fulfilled' | 'declined';
  votes: number;
  voted: boolean;
  mergedInto?: string;
  programme?: string;
  reason?: string;
  allowedActions: string[];
}

export const demandTone: Record<Demand['state'], Tone> = { raised: 'new', merged: 'quiet', planned: 'busy', fulfilled: 'good', declined: 'quiet' };
