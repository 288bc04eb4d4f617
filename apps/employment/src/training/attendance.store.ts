import type { ReadTx, Tx } from '@linli/service';

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

/** Those who have a place. */
export async function seatedIds({ manager }: ReadTx, courseId: string): Promise<Set<string>> {
  const seated = await manager.query<{ id: string }[]>(
    `SELECT t.id FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state = 'seated'`,
    [courseId],
  );
  return new Set(seated.map(({ id }) => id));
}

/** The accounts of those who have a place or wait for one, in the order of application. */
export async function liveAccounts({ manager }: ReadTx, courseId: string): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>(
    `SELECT t.account_id FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state IN ('waiting', 'offered', 'seated') AND t.account_id IS NOT NULL ORDER BY t.at, t.id`,
    [courseId],
  );
  return rows.map(({ account_id }) => account_id);
}

/** The register of a session, in place of one that was entered before. @param present who of the trainees was there */
export async function saveRegister(
  { manager, caller, now }: Tx,
  sessionId: string,
  trainees: readonly string[],
  present: readonly string[],
): Promise<void> {
  await manager.query(
    `INSERT INTO training_attendance (session_id, trainee_id, present, by_account, at) SELECT $1, id, id = ANY($3::uuid[]), $4, $5 FROM unnest($2::uuid[]) AS id
     ON CONFLICT (session_id, trainee_id) DO UPDATE SET present = excluded.present, by_account = excluded.by_account, at = excluded.at`,
    [sessionId, trainees, present, caller.accountId, now],
  );
}
