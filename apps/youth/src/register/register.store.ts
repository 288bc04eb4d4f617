import { list } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import type { Session } from '../programmes/session.entity.js';
import { UNKNOWN_MINUTES, type Attendance, type Entry } from './register.rules.js';

/** A register of which `registerStep` finds something due at $1, by the columns that the index `session_unsettled` has. */
const UNSETTLED = `state IN ('planned', 'running') AND CASE WHEN first_mark_at IS NULL THEN NOT not_taken_told ELSE NOT cut_off END
  AND (first_mark_at IS NOT NULL OR ends_at > $1 AND (NOT not_taken_asked OR cutoff_at <= $1::timestamptz - interval '${UNKNOWN_MINUTES} minutes'))`;

/** For a scheduled job: registers of which something is due at $1. */
export const CUT_OFFS = `SELECT id, cutoff_at AS due_at FROM session WHERE cutoff_at <= $1 AND ${UNSETTLED}`;

/** For a scheduled job: sessions that began by $1 and to which no adult has come. */
export const NOBODY_THERE = `SELECT id, starts_at AS due_at FROM session WHERE starts_at <= $1 AND NOT nobody_there AND state = 'planned'`;

/** For a scheduled job: sessions that ended by $1 with children still there. */
export const UNCOLLECTED = 'SELECT id, ends_at AS due_at FROM session WHERE ends_at <= $1 AND NOT escalated AND present > 0';

interface Line {
  child_id: string;
  /** By which the child has its place. */
  enrolment: string;
  state: Attendance | null;
  since: Date | null;
}

type OfProgramme = Pick<Session, 'id' | 'programme_id'>;

/** Every child of a session's programme, and what the register says of it so far. */
export function linesOf({ manager }: ReadTx, { id, programme_id }: OfProgramme): Promise<Line[]> {
  return manager.query<Line[]>(
    `SELECT m.member_id AS child_id, m.party_id AS enrolment, a.state, a.since FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state IN ('seated', 'ended')
     LEFT JOIN attendance a ON a.session_id = $1 AND a.child_id = m.member_id WHERE m.pool_id = $2 ORDER BY p.seq, m.member_id`,
    [id, programme_id],
  );
}

/** Where the child stands in the register, or undefined when it is none of its children. */
export async function entryOf({ manager }: ReadTx, { id, programme_id }: OfProgramme, childId: string): Promise<Entry | undefined> {
  const [row] = await manager.query<Pick<Line, 'state' | 'since'>[]>(
    `SELECT a.state, a.since FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state = 'seated' LEFT JOIN attendance a ON a.session_id = $1 AND a.child_id = m.member_id
     WHERE m.pool_id = $2 AND m.member_id = $3`,
    [id, programme_id, childId],
  );
  return row && { state: row.state ?? 'expected', since: row.since ?? undefined };
}

/** Those who have a place and of whom the register says nothing are absent. @returns these children */
export async function markAbsent({ manager }: Tx, { id, programme_id }: OfProgramme, since: Date): Promise<string[]> {
  const rows = await manager.query<{ child_id: string }[]>(
    `INSERT INTO attendance (session_id, child_id, state, since) SELECT $1, m.member_id, 'absent', $3 FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state = 'seated'
     WHERE m.pool_id = $2 ON CONFLICT DO NOTHING RETURNING child_id`,
    [id, programme_id, since],
  );
  return rows.map(({ child_id }) => child_id).sort();
}

/** A child counts as present nowhere. @returns the sessions at which it did, as they are now */
export function leaveSessions({ sql }: Tx, childId: string): Promise<Session[]> {
  return sql.query<Session>(
    `UPDATE session SET present = present - 1, version = version + 1 WHERE id IN (SELECT session_id FROM attendance WHERE child_id = $1 AND state = 'present') RETURNING *`,
    [childId],
  );
}

/** Of the children of a programme, by their id: which of its sessions each attended. */
export const attendedList = list<{ child_id: string; attended: string[] }>(
  `SELECT m.member_id AS child_id,
     ARRAY(SELECT a.session_id FROM attendance a JOIN session s ON s.id = a.session_id WHERE a.child_id = m.member_id AND s.programme_id = m.pool_id AND a.state IN ('present', 'collected')) AS attended
   FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state IN ('seated', 'ended')`,
  { by: [['child_id', 'uuid', 'm.member_id']] },
);
