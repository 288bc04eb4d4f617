import type { ReadTx } from '@linli/service';

/** Somebody with a place, and how often she was there. */
export interface Completed {
  id: string;
  seeker_id: string | null;
  account_id: string | null;
  attended: number;
}

export const seatedOf = (tx: ReadTx, courseId: string): Promise<Completed[]> =>
  tx.manager.query(
    `SELECT t.id, t.seeker_id, t.account_id, (SELECT count(*)::int FROM training_attendance a WHERE a.trainee_id = t.id AND a.present) AS attended
     FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state = 'seated' ORDER BY t.at, t.id`,
    [courseId],
  );
