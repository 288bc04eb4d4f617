import type { ReadTx } from '@linli/service';

/** The children who have a place in a programme. */
export async function seatedChildren(tx: ReadTx, programmeId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ member_id: string }[]>(
    `SELECT m.member_id FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state = 'seated' WHERE m.pool_id = $1`,
    [programmeId],
  );
  return rows.map(({ member_id }) => member_id);
}

/** What else is said of enrolments than how they stand. */
export interface About {
  id: string;
  area: string;
  applied_by: string;
}

export async function aboutEnrolments({ manager }: ReadTx, ids: readonly string[]): Promise<About[]> {
  if (ids.length === 0) return [];
  return manager.query<About[]>(
    'SELECT e.id, p.area, e.applied_by FROM enrolment e JOIN programme p ON p.id = e.programme_id WHERE e.id = ANY($1)',
    [ids],
  );
}
