import type { ReadTx } from '@linli/service';

import type { Session } from '../programmes/session.entity.js';

export interface Exported {
  child_id: string;
  state: string;
  seq: number;
  since: Date | null;
}

/** The children of a programme: those who have a place, then the line. */
export function enrolledChildren({ manager }: ReadTx, programmeId: string): Promise<Exported[]> {
  return manager.query<Exported[]>(
    `SELECT m.member_id AS child_id, p.state, p.seq, NULL::timestamptz AS since FROM place_member m JOIN place_party p ON p.id = m.party_id WHERE m.pool_id = $1 ORDER BY p.state IN ('seated', 'ended') DESC, p.prioritised DESC, p.seq, m.member_id`,
    [programmeId],
  );
}

/** The children of a session's programme, and what its register says of them. */
export function registeredChildren({ manager }: ReadTx, { id, programme_id }: Pick<Session, 'id' | 'programme_id'>): Promise<Exported[]> {
  return manager.query<Exported[]>(
    `SELECT m.member_id AS child_id, coalesce(a.state, 'expected') AS state, p.seq, a.since FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state IN ('seated', 'ended')
     LEFT JOIN attendance a ON a.session_id = $1 AND a.child_id = m.member_id WHERE m.pool_id = $2 ORDER BY p.seq, m.member_id`,
    [id, programme_id],
  );
}
