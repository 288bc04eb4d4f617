import type { Skill } from '../skills/skills.rules.js';
import type { Window } from '../windows.rules.js';
import type { insuranceNames } from './job-posting.rules.js';
import type { Pay } from './job.rules.js';

/** What an employer writes of a job. */
export interface JobOutline {
  area: string;
  title: string;
  description: string;
  site: string;
  point: { lon: number; lat: number };
  pay: Pay;
  windows: Window[];
  weeklyHours: number;
  required: Skill[];
  helpful: Skill[];
  insurance: (keyof typeof insuranceNames)[];
  openings: number;
  validThrough: Date;
}
