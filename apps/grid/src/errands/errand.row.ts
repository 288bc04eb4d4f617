import type { ErrandKind, ErrandState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type ReadTx } from '@linli/service';

import { errandRoles } from './errand.rules.js';

export interface ErrandRow {
  id: string;
  version: number;
  kind: ErrandKind;
  area: string;
  lon: number;
  lat: number;
  /** What it is about, and where exactly, in words that name nobody. */
  title: string;
  place: string;
  copies: number;
  state: ErrandState;
  origin_service: 'employment';
  origin_id: string;
  at: Date;
  due: Date;
  ended_at: Date | null;
}

/** Only who works in its area knows of it. */
export const worksOn = (tx: ReadTx, { area }: ErrandRow): boolean => holds(tx.caller, errandRoles, { area });

/** @throws DomainError not-found, also for what lies outside the caller’s areas */
export async function loadErrand(tx: ReadTx, id: string, lock = false): Promise<ErrandRow> {
  const [row] = await tx.manager.query<ErrandRow[]>(`SELECT * FROM errand WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (!row || !worksOn(tx, row)) throw new DomainError('not-found');
  return row;
}

/** Does the caller know of this errand? */
export async function knowsErrand(tx: ReadTx, id: string): Promise<boolean> {
  const [row] = await tx.manager.query<ErrandRow[]>('SELECT * FROM errand WHERE id = $1', [id]);
  return row !== undefined && worksOn(tx, row);
}
