import { list, type Condition } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import type { Session } from '../programmes/session.entity.js';
import type { Handover } from './handover.entity.js';
import type { PickupAdult } from './pickup-adult.entity.js';
import type { PickupCode } from './pickup-code.entity.js';
import type { PickupRequest } from './pickup-request.entity.js';

export type HandoverWithRelation = Handover & {
  /** Of the adult, or of whoever the guardians were asked about; null when nobody is known by the code, or not named any more. */
  relation: string | null;
};

interface Barred {
  barred: boolean;
}

/** SQL: a bar on the adult `a`: on their account, or on their telephone number. */
const BARRED = `EXISTS (SELECT FROM bar b WHERE b.child_id = a.child_id AND b.lifted_at IS NULL AND (b.account_id = a.account_id OR b.phone_index = a.phone_index))`;

const HANDOVER =
  'SELECT h.*, coalesce(a.relation, r.relation) AS relation FROM handover h LEFT JOIN pickup_adult a ON a.id = h.adult_id LEFT JOIN pickup_request r ON r.id = h.request_id';

/** Whose child an adult may collect, unless a court keeps them from it. */
export async function childOfAdult(
  { manager }: ReadTx,
  id: string,
): Promise<(Pick<PickupAdult, 'child_id' | 'account_id'> & Barred) | undefined> {
  const [adult] = await manager.query<(Pick<PickupAdult, 'child_id' | 'account_id'> & Barred)[]>(
    `SELECT child_id, account_id, ${BARRED} AS barred FROM pickup_adult a WHERE id = $1`,
    [id],
  );
  return adult;
}

/** Those named for a child, the first named first. */
export function adultsOf({ manager }: ReadTx, childId: string): Promise<(PickupAdult & Barred)[]> {
  return manager.query<(PickupAdult & Barred)[]>(
    `SELECT a.*, ${BARRED} AS barred FROM pickup_adult a WHERE child_id = $1 ORDER BY at, id LIMIT 100`,
    [childId],
  );
}

type CodeOfAdult = Pick<PickupCode, 'adult_id' | 'until' | 'used_at'> & Pick<PickupAdult, 'relation' | 'valid_from' | 'valid_to'> & Barred;

/** A code for a child, locked, with the adult to whom it was given. */
export async function lockCode({ manager }: Tx, hash: Buffer, childId: string): Promise<CodeOfAdult | undefined> {
  const [found] = await manager.query<CodeOfAdult[]>(
    `SELECT c.adult_id, c.until, c.used_at, a.relation, a.valid_from, a.valid_to, ${BARRED} AS barred FROM pickup_code c JOIN pickup_adult a ON a.id = c.adult_id WHERE c.hash = $1 AND c.child_id = $2 FOR UPDATE OF c`,
    [hash, childId],
  );
  return found;
}

/** What guardians were asked about a child at a session, locked. */
export async function lockRequest(
  { manager }: Tx,
  id: string,
  childId: string,
  sessionId: string,
): Promise<(PickupRequest & Barred) | undefined> {
  const [row] = await manager.query<(PickupRequest & Barred)[]>(
    `SELECT r.*, EXISTS (SELECT FROM bar b WHERE b.child_id = r.child_id AND b.lifted_at IS NULL AND b.phone_index = r.phone_index) AS barred FROM pickup_request r WHERE id = $1 AND child_id = $2 AND session_id = $3 FOR UPDATE OF r`,
    [id, childId, sessionId],
  );
  return row;
}

/** Of a session, as long as the child was not taken by it and has its place; latest first. */
export function unusedRequests({ manager }: ReadTx, { id, programme_id }: Pick<Session, 'id' | 'programme_id'>): Promise<PickupRequest[]> {
  return manager.query<PickupRequest[]>(
    `SELECT r.* FROM pickup_request r WHERE session_id = $1 AND used_at IS NULL AND child_id IN (SELECT m.member_id FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state = 'seated' WHERE m.pool_id = $2)
     ORDER BY at DESC, id DESC LIMIT 100`,
    [id, programme_id],
  );
}

export async function handover({ manager }: ReadTx, id: string, sessionId: string): Promise<HandoverWithRelation | undefined> {
  const [row] = await manager.query<HandoverWithRelation[]>(`${HANDOVER} WHERE h.id = $1 AND h.session_id = $2`, [id, sessionId]);
  return row;
}

/** Latest first. */
export const handoverList = list<HandoverWithRelation>(HANDOVER, {
  by: [
    ['at', 'time', 'h.at'],
    ['id', 'uuid', 'h.id'],
  ],
  direction: 'DESC',
});

/** As far as the children are still known here. */
export const atSession =
  (sessionId: string): Condition =>
  (value) =>
    `h.session_id = ${value(sessionId)} AND EXISTS (SELECT FROM child WHERE id = h.child_id)`;
