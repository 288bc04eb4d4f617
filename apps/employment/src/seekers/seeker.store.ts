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
