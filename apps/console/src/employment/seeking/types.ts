import type { Named } from '../api.js';
import type { ApplicationState } from '../application.js';
import type { Point } from '../../shared/map.js';
import type { JobLine, JobState } from '../staff/types.js';
import type { HoursLine } from '../week/hours.js';

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
