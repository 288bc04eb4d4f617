import type { Tone } from '../shared/badge.js';
import type { Photo } from '../shared/photos.js';

export interface Task {
  id: string;
  version: number;
  state: 'open' | 'working' | 'finished';
  case: { id: string; number: string; category: string; mayOpen: boolean };
  area: string;
  team: { id: string; colour: string };
  people: number;
  need: string;
  /** What the worker wrote and what the case is about: without contact data for those who do not go there. */
  note?: string;
  description?: string;
  /** For those who go there or work there. */
  address?: string;
  point?: { lon: number; lat: number };
  openedAt: string;
  parts: { accountId: string; checkedInAt: string | null; checkedOutAt: string | null }[];
  allowedActions: string[];
  evidence?: Photo[];
}

export interface Hail {
  id: string;
  version: number;
  need: string;
  state: string;
  point: { lon: number; lat: number };
  ring: number;
  raisedAt: string;
  forOther: boolean;
  volunteer?: string;
  case?: { id: string; number: string };
  metresAway?: number;
  mine: boolean;
  callFirst?: string[];
  contact?: { name?: string; phone?: string; address?: string; words?: string };
  allowedActions: string[];
}

export interface Hours {
  id: string;
  accountId: string;
  teamId: string;
  source: string;
  minutes: number;
  startedAt: string;
  endedAt: string;
  state: 'pending' | 'confirmed' | 'reversed';
}

export interface Membership {
  id: string;
  teamId: string;
  accountId: string;
  state: string;
}

/** A member as their leader sees them. */
export interface Member extends Membership {
  skills: string[];
  screening: Screening | null;
}

export type Screening = 'waiting' | 'passed' | 'refused';

export interface Slot {
  weekday: number;
  from: string;
  to: string;
}

export interface Registration {
  accountId: string;
  name?: string;
  phone?: string;
  version: number;
  skills: string[];
  areas: string[];
  availability: Slot[];
  screening: Screening;
  reason?: string;
  registeredAt: string;
}

export interface Team {
  id: string;
  version: number;
  colour: string | null;
  area: string | null;
  name: { 'zh-CN': string; en: string };
  members: number;
}

export const API = '/api/volunteering/v1';

export const taskTone: Record<Task['state'], Tone> = { open: 'new', working: 'busy', finished: 'good' };
export const screeningTone: Record<Screening, Tone> = { waiting: 'new', passed: 'good', refused: 'bad' };
export const hoursTone: Record<Hours['state'], Tone> = { pending: 'new', confirmed: 'good', reversed: 'quiet' };
