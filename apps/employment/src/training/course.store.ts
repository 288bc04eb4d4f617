import { workingRoles } from '@linli/contracts';
import type { Pool } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { either, inAreas, list, type Condition, type Searched } from '@linli/resource';
import { scopesOf, type ReadTx } from '@linli/service';

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

/** What of a course is searched by words. */
export const searchedCourse: Searched = { text: `title || ' ' || site` };

/** Latest first. */
export const courseList = list<CourseWithPlaces>(COURSE, {
  by: [
    ['at', 'time'],
    ['id', 'uuid', 'course.id'],
  ],
  direction: 'DESC',
});

/** Drafts are for who works in their area. */
export const unlessDraft = ({ caller }: ReadTx): Condition => either(() => `state <> 'draft'`, inAreas(scopesOf(caller, workingRoles)));

/** A session with the area of its course. */
export async function placedSession({ manager }: ReadTx, id: string): Promise<(CourseSession & Pick<Course, 'area'>) | undefined> {
  const [session] = await manager.query<(CourseSession & Pick<Course, 'area'>)[]>(
    'SELECT s.*, c.area FROM course_session s JOIN course c ON c.id = s.course_id WHERE s.id = $1',
    [id],
  );
  return session;
}
