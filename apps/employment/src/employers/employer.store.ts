import type { Batch, ReadTx, Tx } from '@linli/service';

import type { Employer } from './employer.entity.js';

/** For which of these employers the caller stands. */
export async function ownAmong({ sql, caller }: ReadTx, employerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caller.kind === 'nobody' || employerIds.length === 0) return new Set();
  const rows = await sql.query<{ employer_id: string }>(
    'SELECT employer_id FROM employer_member WHERE account_id = $1 AND employer_id = ANY($2::uuid[])',
    [caller.accountId, employerIds],
  );
  return new Set(rows.map(({ employer_id }) => employer_id));
}

/** Does the caller stand for this employer? */
export async function standsFor(tx: ReadTx, employerId: string): Promise<boolean> {
  return (await ownAmong(tx, [employerId])).has(employerId);
}

export async function membersOf(tx: ReadTx, employerId: string): Promise<string[]> {
  const rows = await tx.sql.query<{ account_id: string }>('SELECT account_id FROM employer_member WHERE employer_id = $1 ORDER BY 1', [
    employerId,
  ]);
  return rows.map(({ account_id }) => account_id);
}

/** Those the caller stands for, latest first. */
export function employersOfCaller({ manager, caller }: ReadTx): Promise<Employer[]> {
  return manager.query(
    'SELECT e.* FROM employer e JOIN employer_member m ON m.employer_id = e.id AND m.account_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT 100',
    [caller.accountId],
  );
}

/** An invitation is good once. @returns the employer that it lets in to; undefined when there is none by this code, or no longer */
export async function useInvitation({ sql, now }: Tx, hash: Buffer): Promise<string | undefined> {
  const [invitation] = await sql.query<{ employer_id: string }>(
    'DELETE FROM employer_invitation WHERE hash = $1 AND until > $2 RETURNING employer_id',
    [hash, now],
  );
  return invitation?.employer_id;
}

/** Those that ran out. */
export const pruneInvitations = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM employer_invitation WHERE hash IN (SELECT hash FROM employer_invitation WHERE until < $1 ORDER BY until LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
