import type { Named } from '../api.js';
import type { Tone } from '../../shared/badge.js';
import type { Point } from '../../shared/map.js';
import type { JobLine, JobState } from '../staff/types.js';

export interface HoursLine {
  weekdays: number[];
  from: string;
  to: string;
}

export interface Profile {
  version: number;
  name: string;
  phone?: string;
  note?: string;
  home: Point;
  windows: HoursLine[];
  childcare?: HoursLine[];
  skills: string[];
  minHourly: number;
  maxMetres: number;
}

export interface Factor {
  factor: 'distance' | 'hours' | 'skills' | 'pay' | 'insurance';
  points: number;
  of: number;
  words: Named;
}

export interface Why {
  score: number;
  metres: number;
  factors: Factor[];
}

export interface Matched extends Why {
  job: JobLine;
}

export type Fit = { fits: true; match: Why } | { fits: false; reason: 'too-far' | 'hours-do-not-fit' | 'skill-missing' | 'pay-too-low' };

/** What an employer may be shown, each as she likes. */
export const shareable = ['name', 'phone', 'skills', 'hours', 'note'] as const;
export type Shareable = (typeof shareable)[number];

export type ApplicationState = 'contacted' | 'submitted' | 'interviewing' | 'offered' | 'placed' | 'declined' | 'withdrawn';

export interface Application {
  id: string;
  version: number;
  job: { id: string; code: string; title: string; state: JobState };
  employer: { id: string; name: string };
  state: ApplicationState;
  channel: string;
  shared: Shareable[];
  reason?: string;
  at: string;
  changedAt: string;
  allowedActions: string[];
}

export interface Reading {
  at: string;
  employer?: { id: string; name?: string };
  application?: string;
  course?: string;
  fields: Shareable[];
}

export const applicationTone: Record<ApplicationState, Tone> = { contacted: 'new', submitted: 'busy', interviewing: 'busy', offered: 'check', placed: 'good', declined: 'quiet', withdrawn: 'quiet' };
