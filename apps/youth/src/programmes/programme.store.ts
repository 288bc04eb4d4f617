import type { Pool } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { locked, type ReadTx } from '@linli/service';

import type { Programme } from './programme.entity.js';
import { Session } from './session.entity.js';

export type ProgrammeWithPlaces = Programme & Pick<Pool, 'places' | 'taken' | 'offer_minutes'>;

export const PROGRAMME = `SELECT programme.*, first_day::text, last_day::text, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM programme JOIN place_pool USING (id)`;

/** @throws DomainError not-found */
export async function loadProgramme(tx: ReadTx, id: string, lock = false): Promise<ProgrammeWithPlaces> {
  const [row] = await tx.manager.query<ProgrammeWithPlaces[]>(`${PROGRAMME} WHERE programme.id = $1 ${lock ? 'FOR UPDATE OF programme' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** @throws DomainError not-found */
export async function loadSession(tx: ReadTx, id: string, lock = false): Promise<Session> {
  const row = await tx.manager.findOne(Session, { where: { id }, ...locked(lock) });
  if (!row) throw new DomainError('not-found');
  return row;
}
