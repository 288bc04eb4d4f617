import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

export interface SeekerRow {
  id: string;
  account_id: string;
  version: number;
  at: Date;
}

/** The caller's own. @throws DomainError no-profile */
export async function ownSeeker(tx: ReadTx, lock = false): Promise<SeekerRow> {
  const [row] = await tx.manager.query<SeekerRow[]>(`SELECT * FROM seeker WHERE account_id = $1 ${lock ? 'FOR UPDATE' : ''}`, [tx.caller.accountId]);
  if (!row) throw new DomainError('no-profile');
  return row;
}
