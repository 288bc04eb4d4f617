import type { Pool } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

import { CourseSession } from './course-session.entity.js';
import type { Course } from './course.entity.js';

export type CourseWithPlaces = Course & Pick<Pool, 'places' | 'taken' | 'offer_minutes'>;

export const COURSE = 'SELECT course.*, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM course JOIN place_pool USING (id)';

/** @throws DomainError not-found */
export async function loadCourse(tx: ReadTx, id: string, lock = false): Promise<CourseWithPlaces> {
  const [row] = await tx.manager.query<CourseWithPlaces[]>(`${COURSE} WHERE course.id = $1 ${lock ? 'FOR UPDATE OF course' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

export const sessionsOf = (tx: ReadTx, courseId: string): Promise<CourseSession[]> => tx.manager.find(CourseSession, {
  where: { course_id: courseId },
  order: { starts_at: 'ASC' },
});
