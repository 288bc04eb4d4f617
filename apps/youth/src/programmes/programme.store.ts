import type { Pool } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { locked, type ReadTx, type Tx } from '@linli/service';

import type { Programme } from './programme.entity.js';
import { overBefore } from './programme.rules.js';
import { Session } from './session.entity.js';

export type ProgrammeWithPlaces = Programme & Pick<Pool, 'places' | 'taken' | 'offer_minutes'>;

export const PROGRAMME = `SELECT programme.*, first_day::text, last_day::text, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM programme JOIN place_pool USING (id)`;

/** @throws DomainError not-found */
export async function loadProgramme(tx: ReadTx, id: string, lock = false): Promise<ProgrammeWithPlaces> {
  const [row] = await tx.manager.query<ProgrammeWithPlaces[]>(
    `${PROGRAMME} WHERE programme.id = $1 ${lock ? 'FOR UPDATE OF programme' : ''}`,
    [id],
  );
  if (!row) throw new DomainError('not-found');
  return row;
}

/** @throws DomainError not-found */
export async function loadSession(tx: ReadTx, id: string, lock = false): Promise<Session> {
  const row = await tx.manager.findOne(Session, { where: { id }, ...locked(lock) });
  if (!row) throw new DomainError('not-found');
  return row;
}

/** SQL: whose last day lies before the first value, without a session that is still to come at the second. */
export const OVER = `SELECT id, last_day::timestamptz AS due_at FROM programme WHERE state = 'open' AND last_day < $1::date
  AND NOT EXISTS (SELECT FROM session s WHERE s.programme_id = programme.id AND (s.state = 'running' OR s.state = 'planned' AND s.ends_at > $2))`;

/** Is it open, though everything of it is past? */
export async function isOver({ manager, now }: ReadTx, id: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(`${OVER} AND id = $3`, [overBefore(now), now, id]);
  return rows.length > 0;
}

/** The sessions of a programme that are not over, locked, by time. */
export function lockSessionsAhead({ manager, now }: Tx, programmeId: string): Promise<Session[]> {
  return manager.query<Session[]>(
    `SELECT * FROM session WHERE programme_id = $1 AND (state = 'running' OR state = 'planned' AND ends_at > $2) ORDER BY starts_at FOR UPDATE`,
    [programmeId, now],
  );
}

type Planned = Pick<
  Session,
  'id' | 'programme_id' | 'area' | 'starts_at' | 'ends_at' | 'official' | 'makes_up_for' | 'room' | 'ratio' | 'cutoff_at'
>;

/** @returns undefined when the programme has a session at that time that was not called off */
export async function insertSession({ manager }: Tx, row: Planned): Promise<Session | undefined> {
  const [written] = await manager.query<Session[]>(
    `INSERT INTO session (id, version, programme_id, area, starts_at, ends_at, official, state, makes_up_for, room, ratio, cutoff_at) VALUES ($1, 1, $2, $3, $4, $5, $6, 'planned', $7, $8, $9, $10)
     ON CONFLICT (programme_id, starts_at) WHERE state <> 'cancelled' DO NOTHING RETURNING *`,
    [row.id, row.programme_id, row.area, row.starts_at, row.ends_at, row.official, row.makes_up_for, row.room, row.ratio, row.cutoff_at],
  );
  return written;
}
