import type { Item, Schema } from '@linli/client';

import type { Tone } from '../../shared/badge.js';

/** What the form of a programme asks, and the service keeps. */
export type Outline = Required<Omit<Schema<'ProgrammeBody'>, 'point'>> & Partial<Pick<Schema<'ProgrammeBody'>, 'point'>>;

export type ProgrammeWhole = Schema<'ProgrammesProgrammeView'>;
export type SessionLine = Item<'/api/youth/v1/sessions'>;
/** A day that is not like any other. */
export type NamedDay = Schema<'NamedDay'>;
export type RosterEntry = Item<'/api/youth/v1/programmes/{id}/roster'>;
export type Role = RosterEntry['role'];
export type EnrolmentLine = Item<'/api/youth/v1/programmes/{id}/enrolments'>;
export type ChildWhole = Schema<'ChildView'>;
export type DemandLine = Schema<'DemandsView'>;

export const demandStates = ['raised', 'merged', 'planned', 'fulfilled', 'declined'] as const satisfies readonly DemandLine['state'][];
export const programmeStates = ['draft', 'open', 'closed'] as const satisfies readonly ProgrammeWhole['state'][];
export const programmeKinds = ['after-school', 'weekend-course'] as const satisfies readonly ProgrammeWhole['kind']['code'][];
export const roles = ['teacher', 'staff', 'volunteer'] as const;
export const programmeTone: Record<ProgrammeWhole['state'], Tone> = { draft: 'check', open: 'good', closed: 'quiet' };
export const sessionTone: Record<SessionLine['state'], Tone> = { planned: 'new', running: 'busy', closed: 'good', cancelled: 'quiet' };
export const demandTone: Record<DemandLine['state'], Tone> = {
  raised: 'new',
  merged: 'quiet',
  planned: 'busy',
  fulfilled: 'good',
  declined: 'quiet',
};
