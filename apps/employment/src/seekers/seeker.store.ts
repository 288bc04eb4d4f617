import { DomainError } from '@linli/problems';
import { locked, type ReadTx } from '@linli/service';

import { Seeker } from './seeker.entity.js';

/** The caller's own, if there is one. */
export async function findOwnSeeker(tx: ReadTx, lock = false): Promise<Seeker | undefined> {
  return (await tx.manager.findOne(Seeker, { where: { account_id: tx.caller.accountId }, ...locked(lock) })) ?? undefined;
}

/** The caller's own. @throws DomainError no-profile */
export async function ownSeeker(tx: ReadTx, lock = false): Promise<Seeker> {
  const row = await findOwnSeeker(tx, lock);
  if (!row) throw new DomainError('no-profile');
  return row;
}

/**
 * Is she still there? Then she is until the transaction ends; while she is being erased this waits for it. Row-level security, which hides
 * her row from whoever is shown something of her, is passed for this alone.
 */
export async function seekerStays({ manager }: ReadTx, id: string): Promise<boolean> {
  const rows = await manager.query<{ stays: boolean }[]>('SELECT true AS stays FROM seeker_stays($1)', [id]);
  return rows.length > 0;
}
