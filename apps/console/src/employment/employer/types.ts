import type { Tone } from '../../shared/badge.js';

export type ApplicationState = 'contacted' | 'submitted' | 'interviewing' | 'offered' | 'placed' | 'declined' | 'withdrawn';

/** As its employer lists it: nobody is named. */
export interface ApplicationLine {
  id: string;
  version: number;
  state: ApplicationState;
  channel: string;
  shared: string[];
  reason?: string;
  at: string;
  changedAt: string;
  allowedActions: string[];
}

/** What she chose to show. */
export interface Applicant {
  name?: string;
  phone?: string;
  skills?: string[];
  hours?: string;
  note?: string;
}

export const applicationTone: Record<ApplicationState, Tone> = { contacted: 'quiet', submitted: 'new', interviewing: 'busy', offered: 'check', placed: 'good', declined: 'quiet', withdrawn: 'quiet' };

/** While somebody is in, what they show can be read. */
export const readable: readonly ApplicationState[] = ['submitted', 'interviewing', 'offered', 'placed'];
