import type { ProgrammeKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

import type { SessionState } from '../register/register.rules.js';
import type { Day } from './calendar.rules.js';
import type { ProgrammeState } from './programme.rules.js';

export interface ProgrammeRow {
  id: string;
  version: number;
  kind: ProgrammeKind;
  title: string;
  area: string;
  site: string;
  lon: number;
  lat: number;
  room: number;
  ratio: number;
  age_from: number;
  age_to: number;
  first_day: string;
  last_day: string;
  weekdays: number[];
  from_time: string;
  to_time: string;
  cutoff_minutes: number;
  completion: string;
  state: ProgrammeState;
  at: Date;
  /** Of its pool. */
  places: number;
  taken: number;
  offer_minutes: number;
}

export interface SessionRow {
  id: string;
  version: number;
  programme_id: string;
  area: string;
  starts_at: Date;
  ends_at: Date;
  official: Day['official'];
  state: SessionState;
  makes_up_for: string | null;
  room: number;
  ratio: number;
  adults: number;
  present: number;
  cutoff_at: Date;
  cut_off: boolean;
  escalated: boolean;
  nobody_there: boolean;
  /** When the first mark was made that was no conflict. */
  first_mark_at: Date | null;
  /** The staff, and the families, heard that the register is not taken. */
  not_taken_asked: boolean;
  not_taken_told: boolean;
}

export const PROGRAMME = `SELECT programme.*, first_day::text, last_day::text, place_pool.places, place_pool.taken, place_pool.offer_minutes FROM programme JOIN place_pool USING (id)`;

/** @throws DomainError not-found */
export async function loadProgramme(tx: ReadTx, id: string, lock = false): Promise<ProgrammeRow> {
  const [row] = await tx.manager.query<ProgrammeRow[]>(`${PROGRAMME} WHERE programme.id = $1 ${lock ? 'FOR UPDATE OF programme' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** @throws DomainError not-found */
export async function loadSession(tx: ReadTx, id: string, lock = false): Promise<SessionRow> {
  const [row] = await tx.manager.query<SessionRow[]>(`SELECT * FROM session WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}
