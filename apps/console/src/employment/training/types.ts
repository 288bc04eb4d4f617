import type { Item, Schema } from '@linli/client';

import type { Tone } from '../../shared/badge.js';

export type Skill = Item<'/api/employment/v1/skills'>;
export type Course = Schema<'CoursesView'>;
export type CourseWhole = Schema<'CoursesOne'>;
export type CourseState = Course['state'];
export const courseStates = ['draft', 'open', 'running', 'finished', 'cancelled'] as const satisfies readonly CourseState[];
export type Session = CourseWhole['sessions'][number];
export type Trainee = Schema<'TraineesView'>;
/** As staff list those of a course: masked. */
export type TraineeLine = Item<'/api/employment/v1/courses/{id}/trainees'>;
export type Credential = Schema<'CredentialOwnView'>;
/** What anybody is told by a credential’s number. */
export type Known = Schema<'CredentialPublicView'>;

export const courseTone: Record<CourseState, Tone> = { draft: 'new', open: 'good', running: 'busy', finished: 'quiet', cancelled: 'bad' };
export const credentialTone: Record<'awarded' | 'valid' | 'revoked', Tone> = { awarded: 'good', valid: 'good', revoked: 'bad' };
