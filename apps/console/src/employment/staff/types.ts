import type { Named } from '../api.js';
import type { ApplicationState } from '../application.js';
import type { Tone } from '../../shared/badge.js';
import type { FieldError } from '../../shared/use-wrong.js';

export const jobStates = ['submitted', 'published', 'filled', 'expired', 'withdrawn', 'draft'] as const;
export type JobState = (typeof jobStates)[number];
export const employerStates = ['registered', 'verified', 'refused'] as const;
export type EmployerState = (typeof employerStates)[number];

export interface Pay {
  by: 'hour' | 'piece';
  from: number;
  to?: number;
  piece?: string;
  typicalHourly?: number;
}

export interface JobLine {
  id: string;
  version: number;
  code: string;
  employer: { id: string; name: string };
  area: string;
  title: string;
  description: string;
  site: string;
  point: { lon: number; lat: number };
  pay: Pay;
  windows: { weekdays: number[]; from: string; to: string }[];
  weeklyHours: number;
  required: { code: string; name: Named }[];
  helpful: { code: string; name: Named }[];
  insurance: { code: string; name: string }[];
  openings: number;
  taken: number;
  state: JobState;
  reason?: string;
  validThrough: string;
  publishedAt?: string;
  allowedActions: string[];
  /** On foot from home, for who looks for work; worked out in one place, the service. */
  metres?: number;
  /** One's own that still stands. */
  application?: { id: string; state: ApplicationState };
}

export interface EmployerLine {
  id: string;
  version: number;
  area: string;
  name: string;
  creditCode: string;
  address: string;
  state: EmployerState;
  reason?: string;
  at: string;
  allowedActions: string[];
}

export interface Step {
  at: string;
  did: string;
  by: 'employer' | 'staff' | 'seeker' | 'district';
  accountId?: string;
  state?: string;
  reason?: string;
}

export interface Figures {
  area: string;
  applications: Record<string, number>;
  channels: Record<string, number>;
  employers: Partial<Record<EmployerState, number>>;
  jobs: Partial<Record<JobState, number>>;
  free: number;
  placed: number;
}

interface Found {
  field: 'title' | 'description';
  rule: string;
  start: number;
  end: number;
  text: string;
  why: Named;
  sources: Source[];
}

export interface Wording {
  items: Found[];
  excused: Found[];
}

interface Source {
  law: string;
  article: string;
  words: string;
}

interface Share {
  n: number;
  of: number;
  from: number;
  to: number;
}

export interface WordingRules {
  items: { id: string; why: Named; sources: Source[]; examples: { refused: string[]; allowed: string[] } }[];
  measured: { missed: Share; wronged: Share };
}

export interface ImportReport {
  rows: number;
  errors: FieldError[];
  imported: boolean;
}

export const jobTone: Record<JobState, Tone> = { draft: 'quiet', submitted: 'check', published: 'good', filled: 'busy', expired: 'quiet', withdrawn: 'bad' };
export const employerTone: Record<EmployerState, Tone> = { registered: 'check', verified: 'good', refused: 'bad' };
