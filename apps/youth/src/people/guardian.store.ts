import type { Batch, ReadTx, Tx } from '@linli/service';

import type { BarPerson } from './bar-person.entity.js';
import type { Bar } from './bar.entity.js';
import type { GuardianInvitation } from './guardian-invitation.entity.js';

export type BarOfPerson = Bar & Pick<BarPerson, 'name' | 'document' | 'reason'>;

/** An invitation is good once. @returns undefined when there is none by this code, or no longer */
export async function useInvitation(
  { sql, now }: Tx,
  hash: Buffer,
): Promise<Pick<GuardianInvitation, 'child_id' | 'relation'> | undefined> {
  const [invitation] = await sql.query<Pick<GuardianInvitation, 'child_id' | 'relation'>>(
    'DELETE FROM guardian_invitation WHERE hash = $1 AND until > $2 RETURNING child_id, relation',
    [hash, now],
  );
  return invitation;
}

const BAR = 'SELECT bar.*, name, document, reason FROM bar JOIN bar_person ON bar_id = bar.id';

/** Whoever is barred, and why, sealed; locked. */
export async function lockBar({ manager }: Tx, id: string): Promise<BarOfPerson | undefined> {
  const [bar] = await manager.query<BarOfPerson[]>(`${BAR} WHERE bar.id = $1 FOR UPDATE OF bar`, [id]);
  return bar;
}

/** Of a child, latest first. */
export function barsOf({ manager }: ReadTx, childId: string): Promise<BarOfPerson[]> {
  return manager.query<BarOfPerson[]>(`${BAR} WHERE bar.child_id = $1 ORDER BY at DESC, bar.id LIMIT 100`, [childId]);
}

/** Those that ran out. */
export const pruneInvitations = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM guardian_invitation WHERE hash IN (SELECT hash FROM guardian_invitation WHERE until < $1 ORDER BY until LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
