import type { Item, Schema } from '@linli/client';

import type { Tone } from '../shared/badge.js';

export type Task = Schema<'TasksView'>;
export type Hail = Schema<'HailsView'>;
export type Hours = Schema<'HoursView'>;
export type Membership = Schema<'TeamsView'>;
/** A member as their leader sees them. */
export type Member = Item<'/api/volunteering/v1/teams/{id}/memberships'>;
export type Registration = Schema<'Registration'>;
export type Screening = Registration['screening'];
export const screenings = ['waiting', 'passed', 'refused'] as const satisfies readonly Screening[];
export type Slot = Schema<'Slot'>;

export const taskTone: Record<Task['state'], Tone> = { open: 'new', working: 'busy', finished: 'good' };
export const screeningTone: Record<Screening, Tone> = { waiting: 'new', passed: 'good', refused: 'bad' };
export const hoursTone: Record<Hours['state'], Tone> = { pending: 'new', confirmed: 'good', reversed: 'quiet' };
