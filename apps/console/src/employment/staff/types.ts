import type { Item, Schema } from '@linli/client';

import type { Tone } from '../../shared/badge.js';

export const jobStates = ['submitted', 'published', 'filled', 'expired', 'withdrawn', 'draft'] as const;
/** Listed for who looks for work, it says besides how far it is and what became of her own application. */
export type JobLine = Item<'/api/employment/v1/jobs'>;
export type JobState = JobLine['state'];
export type Pay = JobLine['pay'];
export type EmployerLine = Schema<'EmployersView'>;
export type EmployerState = EmployerLine['state'];
export type Step = Schema<'Step'>;
export type Figures = Schema<'employment_Figures'>;
export type Wording = Schema<'JobsWording'>;
export type WordingRules = Schema<'WordingRules'>;

export const employerStates = ['registered', 'verified', 'refused'] as const;
export const jobTone: Record<JobState, Tone> = {
  draft: 'quiet',
  submitted: 'check',
  published: 'good',
  filled: 'busy',
  expired: 'quiet',
  withdrawn: 'bad',
};
export const employerTone: Record<EmployerState, Tone> = { registered: 'check', verified: 'good', refused: 'bad' };
