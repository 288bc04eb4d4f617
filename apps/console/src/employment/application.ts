import type { Tone } from '../shared/badge.js';

export type ApplicationState = 'contacted' | 'submitted' | 'interviewing' | 'offered' | 'placed' | 'declined' | 'withdrawn';

export const applicationTone: Record<ApplicationState, Tone> = {
  contacted: 'new',
  submitted: 'busy',
  interviewing: 'busy',
  offered: 'check',
  placed: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
};

/** While somebody is in, its employer can read what they show. */
export const readable: readonly ApplicationState[] = ['submitted', 'interviewing', 'offered', 'placed'];
