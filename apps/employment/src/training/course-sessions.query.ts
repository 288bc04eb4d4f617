import { inAreas, list, type Asked, type Condition } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';

import type { Course } from './course.entity.js';
import type { CourseSession } from './course-session.entity.js';
import { unlessDraft } from './course.store.js';

type SessionOfCourse = CourseSession & Pick<Course, 'area' | 'title' | 'site' | 'state'>;

export interface ListCourseSessions extends Asked {
  area?: string;
  mine?: boolean;
  from?: Date;
  to?: Date;
}

export interface CourseSessionLine {
  id: string;
  course: string;
  title: string;
  site: string;
  area: string;
  startsAt: Date;
  endsAt: Date;
  /** Its register was entered. */
  held: boolean;
  /** Of its course. */
  state: Course['state'];
}

/** By when they begin. */
export const courseSessionList = list<SessionOfCourse>(
  'SELECT s.*, c.area, c.title, c.site, c.state FROM course_session s JOIN course c ON c.id = s.course_id',
  {
    by: [
      ['starts_at', 'time', 's.starts_at'],
      ['id', 'uuid', 's.id'],
    ],
  },
);

/** Of courses in which somebody has a place. */
export const withPlaceOf =
  (accountId: string): Condition =>
  (value) =>
    `EXISTS (SELECT FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = c.id AND t.account_id = ${value(accountId)} AND p.state = 'seated')`;

/** Of courses that the caller may know of; `mine`: in which they have a place. */
export function listCourseSessions(tx: ReadTx, { area, mine, from, to, ...asked }: ListCourseSessions): Promise<Page<CourseSessionLine>> {
  const where: (Condition | undefined)[] = [
    unlessDraft(tx),
    area ? inAreas([area]) : undefined,
    mine ? withPlaceOf(tx.caller.accountId) : undefined,
    from && ((value) => `s.starts_at >= ${value(from)}`),
    to && ((value) => `s.starts_at < ${value(to)}`),
  ];
  return courseSessionList.page(tx, where, asked, () => lineOf);
}

const lineOf = ({ id, course_id, title, site, area, starts_at, ends_at, held, state }: SessionOfCourse): CourseSessionLine => ({
  id,
  course: course_id,
  title,
  site,
  area,
  startsAt: starts_at,
  endsAt: ends_at,
  held,
  state,
});
