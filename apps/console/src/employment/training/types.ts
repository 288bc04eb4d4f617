import type { Named } from '../api.js';
import type { Tone } from '../../shared/badge.js';
import type { Place } from '../../shared/standing.js';

export interface Skill {
  code: string;
  name: Named;
}

export type CourseState = 'draft' | 'open' | 'running' | 'finished' | 'cancelled';

export interface Session {
  id: string;
  startsAt: string;
  endsAt: string;
  held: boolean;
}

export interface Course {
  id: string;
  version: number;
  area: string;
  title: string;
  skill: Skill;
  description: string;
  site: string;
  point: { lon: number; lat: number };
  places: number;
  free: number;
  completion: number;
  state: CourseState;
  reason?: string;
  allowedActions: string[];
}

export interface CourseWhole extends Course {
  sessions: Session[];
  /** For staff, while it runs. */
  completing?: { seated: number; complete: number; held: number };
}

export interface Trainee extends Place {
  id: string;
  course: { id: string; title: string; state: CourseState };
  appliedAt: string;
  /** For staff: masked. */
  name?: string;
  attended?: number;
  credential?: { id: string; state: 'awarded' | 'revoked'; reason?: string };
}

export interface Credential {
  id: string;
  skill: Skill;
  course: string;
  state: 'awarded' | 'revoked';
  reason?: string;
  at: string;
  allowedActions: string[];
}

/** What anybody is told by a credential’s number. */
export interface Known {
  id: string;
  state: 'valid' | 'revoked';
  skill: Skill;
  course: string;
  at: string;
  revokedAt?: string;
  issuer: { name: string };
}

export const courseTone: Record<CourseState, Tone> = { draft: 'new', open: 'good', running: 'busy', finished: 'quiet', cancelled: 'bad' };
export const credentialTone: Record<'awarded' | 'valid' | 'revoked', Tone> = { awarded: 'good', valid: 'good', revoked: 'bad' };
