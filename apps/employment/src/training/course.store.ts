import type { CourseState } from '@linli/contracts';
import type { Pool } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import type { ReadTx, Slice } from '@linli/service';

import { CourseSession } from './course-session.entity.js';
import type { Course } from './course.entity.js';

export type CourseWithPlaces = Course & Pick<Pool, 'places' | 'taken' | 'offer_minutes'>;

const COURSE = 'SELECT course.*, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM course JOIN place_pool USING (id)';

/** @throws DomainError not-found */
export async function loadCourse(tx: ReadTx, id: string): Promise<CourseWithPlaces> {
  const [row] = await tx.manager.query<CourseWithPlaces[]>(`${COURSE} WHERE course.id = $1`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

export const sessionsOf = (tx: ReadTx, courseId: string): Promise<CourseSession[]> =>
  tx.manager.find(CourseSession, {
    where: { course_id: courseId },
    order: { starts_at: 'ASC' },
  });

/** Latest first; drafts only for who works in their area. */
export function listCourses(
  { manager }: ReadTx,
  { area, state, after, limit }: Slice & { area: string | undefined; state: CourseState | undefined },
): Promise<CourseWithPlaces[]> {
  return manager.query<CourseWithPlaces[]>(
    `${COURSE} WHERE ($2::text IS NULL OR ${area?.length === 12 ? 'area = $2' : `area LIKE $2 || '%'`})
       AND (state <> 'draft' OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))
       AND ($3::text IS NULL OR state = $3) ${after ? 'AND (at, course.id) < ($4, $5)' : ''} ORDER BY at DESC, course.id DESC LIMIT $1`,
    [limit, area ?? null, state ?? null, ...(after ?? [])],
  );
}

/** A session with the area of its course. */
export async function placedSession({ manager }: ReadTx, id: string): Promise<(CourseSession & Pick<Course, 'area'>) | undefined> {
  const [session] = await manager.query<(CourseSession & Pick<Course, 'area'>)[]>(
    'SELECT s.*, c.area FROM course_session s JOIN course c ON c.id = s.course_id WHERE s.id = $1',
    [id],
  );
  return session;
}
