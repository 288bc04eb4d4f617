import type { CourseState } from '@linli/contracts';
import type { Party } from '@linli/enrolment';
import { list } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import type { CredentialState } from '../credentials/credential.rules.js';
import type { Course } from './course.entity.js';
import type { Trainee } from './trainee.entity.js';

export type TraineeInLine = Party &
  Pick<Trainee, 'course_id' | 'area' | 'seeker_id' | 'account_id'> &
  Pick<Course, 'title'> & { course_state: CourseState };

const TRAINEE =
  'SELECT p.*, t.course_id, t.area, t.seeker_id, t.account_id, course.title, course.state AS course_state FROM trainee t JOIN place_party p USING (id) JOIN course ON course.id = t.course_id';

export async function trainee({ manager }: ReadTx, id: string): Promise<TraineeInLine | undefined> {
  const [row] = await manager.query<TraineeInLine[]>(`${TRAINEE} WHERE t.id = $1`, [id]);
  return row;
}

/** Of one course, in the order of application. */
export const courseLine = list<TraineeInLine>(TRAINEE, { by: [['seq', 'int', 'p.seq']] });

/** Latest first. */
export const traineeList = list<TraineeInLine>(TRAINEE, {
  by: [
    ['at', 'time', 't.at'],
    ['id', 'uuid', 't.id'],
  ],
  direction: 'DESC',
});

interface Learnt {
  attended: number;
  credential?: { id: string; state: CredentialState; reason?: string };
}

/** How often each was there, and the credential she has of it. */
export async function learntBy({ manager }: ReadTx, trainees: readonly string[]): Promise<Map<string, Learnt>> {
  const rows = await manager.query<
    { id: string; attended: number; credential: string | null; state: CredentialState | null; reason: string | null }[]
  >(
    `SELECT t.id, (SELECT count(*)::int FROM training_attendance a WHERE a.trainee_id = t.id AND a.present) AS attended, c.id AS credential, c.state, c.reason
     FROM trainee t LEFT JOIN credential c ON c.trainee_id = t.id WHERE t.id = ANY($1)`,
    [trainees],
  );
  return new Map(
    rows.map(({ id, attended, credential, state, reason }) => [
      id,
      { attended, ...(credential && state ? { credential: { id: credential, state, ...(reason ? { reason } : {}) } } : {}) },
    ]),
  );
}
