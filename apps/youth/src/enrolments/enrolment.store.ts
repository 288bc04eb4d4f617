import type { Party, PartyState } from '@linli/enrolment';
import type { ReadTx, Slice } from '@linli/service';

import type { Enrolment } from '../places/enrolment.entity.js';

export type EnrolledParty = Party &
  Pick<Enrolment, 'programme_id' | 'applied_by' | 'put_forward_reason' | 'put_forward_by' | 'put_forward_at'> & {
    area: string;
    children: string[];
  };

const ENROLMENT = `SELECT p.*, e.programme_id, e.applied_by, e.put_forward_reason, e.put_forward_by, e.put_forward_at, programme.area, coalesce((SELECT array_agg(m.member_id ORDER BY m.member_id) FROM place_member m WHERE m.party_id = p.id), '{}') AS children
  FROM enrolment e JOIN place_party p USING (id) JOIN programme ON programme.id = e.programme_id`;

export async function enrolment({ manager }: ReadTx, id: string): Promise<EnrolledParty | undefined> {
  const [row] = await manager.query<EnrolledParty[]>(`${ENROLMENT} WHERE e.id = $1`, [id]);
  return row;
}

/** Of the caller's family, as long as no court keeps the caller from its children; latest first. */
export function enrolmentsOfCaller({ manager, caller }: ReadTx, { after, limit }: Slice): Promise<EnrolledParty[]> {
  return manager.query<EnrolledParty[]>(
    `${ENROLMENT} WHERE e.id = ANY(ARRAY(SELECT m.party_id FROM guardianship g JOIN place_member m ON m.member_id = g.child_id WHERE g.account_id = $1 UNION SELECT id FROM enrolment WHERE applied_by = $1))
       AND CASE WHEN EXISTS (SELECT FROM place_member m JOIN guardianship g ON g.child_id = m.member_id WHERE m.party_id = e.id)
         THEN EXISTS (SELECT FROM place_member m JOIN guardianship g ON g.child_id = m.member_id AND g.account_id = $1 WHERE m.party_id = e.id
           AND NOT EXISTS (SELECT FROM bar b WHERE b.child_id = g.child_id AND b.account_id = $1 AND b.lifted_at IS NULL))
         ELSE e.applied_by = $1 END
       ${after ? 'AND (e.at, e.id) < ($3, $4)' : ''} ORDER BY e.at DESC, e.id DESC LIMIT $2`,
    [caller.accountId, limit, ...(after ?? [])],
  );
}

/** Of a programme: those put forward, then in the order of application. */
export function enrolmentsIn(
  { manager }: ReadTx,
  programmeId: string,
  { state, after, limit }: Slice & { state: PartyState | undefined },
): Promise<EnrolledParty[]> {
  return manager.query<EnrolledParty[]>(
    `${ENROLMENT} WHERE p.pool_id = $1 AND ($3::text IS NULL OR p.state = $3) ${after ? 'AND (NOT p.prioritised, p.seq) > ($4::boolean, $5::int)' : ''} ORDER BY NOT p.prioritised, p.seq LIMIT $2`,
    [programmeId, limit, state ?? null, ...(after ?? [])],
  );
}
