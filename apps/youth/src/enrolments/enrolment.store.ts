import type { Party } from '@linli/enrolment';
import { list, type Condition } from '@linli/resource';
import type { ReadTx } from '@linli/service';

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

/** Latest first. */
export const latestEnrolments = list<EnrolledParty>(ENROLMENT, {
  by: [
    ['at', 'time', 'e.at'],
    ['id', 'uuid', 'e.id'],
  ],
  direction: 'DESC',
});

/** Of a person's family, as long as no court keeps them from its children. */
export const ofFamilyOf =
  (accountId: string): Condition =>
  (value) => {
    const account = value(accountId);
    return `e.id = ANY(ARRAY(SELECT m.party_id FROM guardianship g JOIN place_member m ON m.member_id = g.child_id WHERE g.account_id = ${account} UNION SELECT id FROM enrolment WHERE applied_by = ${account}))
       AND CASE WHEN EXISTS (SELECT FROM place_member m JOIN guardianship g ON g.child_id = m.member_id WHERE m.party_id = e.id)
         THEN EXISTS (SELECT FROM place_member m JOIN guardianship g ON g.child_id = m.member_id AND g.account_id = ${account} WHERE m.party_id = e.id
           AND NOT EXISTS (SELECT FROM bar b WHERE b.child_id = g.child_id AND b.account_id = ${account} AND b.lifted_at IS NULL))
         ELSE e.applied_by = ${account} END`;
  };

/** As the line of a programme stands: those put forward, then in the order of application. */
export const enrolmentLine = list<EnrolledParty & { behind: boolean }>(`SELECT *, NOT prioritised AS behind FROM (${ENROLMENT}) AS line`, {
  by: [
    ['behind', 'boolean', 'NOT prioritised'],
    ['seq', 'int'],
  ],
});
