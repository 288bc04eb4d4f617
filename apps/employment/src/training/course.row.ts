import type { CourseState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

import type { Skill } from '../jobs/skills.rules.js';

export interface CourseRow {
  id: string;
  version: number;
  area: string;
  title: string;
  skill: Skill;
  description: string;
  site: string;
  lon: number;
  lat: number;
  completion: string;
  state: CourseState;
  reason: string | null;
  at: Date;
  /** Of its pool. */
  places: number;
  taken: number;
  offer_minutes: number;
}

export interface CourseSessionRow {
  id: string;
  course_id: string;
  starts_at: Date;
  ends_at: Date;
  held: boolean;
}

export const COURSE = 'SELECT course.*, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM course JOIN place_pool USING (id)';

/** @throws DomainError not-found */
export async function loadCourse(tx: ReadTx, id: string, lock = false): Promise<CourseRow> {
  const [row] = await tx.manager.query<CourseRow[]>(`${COURSE} WHERE course.id = $1 ${lock ? 'FOR UPDATE OF course' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

export const sessionsOf = (tx: ReadTx, courseId: string): Promise<CourseSessionRow[]> => tx.manager.query('SELECT * FROM course_session WHERE course_id = $1 ORDER BY starts_at', [courseId]);
