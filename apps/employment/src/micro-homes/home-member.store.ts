import type { ReadTx, Slice, Tx } from '@linli/service';

import type { MicroHomeMember } from './micro-home-member.entity.js';
import type { MicroHomePerson } from './micro-home-person.entity.js';

export type NamedMember = Pick<MicroHomeMember, 'id' | 'account_id' | 'joined_at'> & Pick<MicroHomePerson, 'name' | 'phone'>;

/** An account is a member no longer. @returns the membership that ended, or undefined when there was none */
export async function endMembership({ sql, now }: Tx, homeId: string, accountId: string): Promise<string | undefined> {
  const [left] = await sql.query<{ id: string }>(
    'UPDATE micro_home_member SET left_at = $3 WHERE micro_home_id = $1 AND account_id = $2 AND left_at IS NULL RETURNING id',
    [homeId, accountId, now],
  );
  return left?.id;
}

/** Who is a member now, with what is sealed of her, latest first. */
export function namedMembers({ manager }: ReadTx, homeId: string, { after, limit }: Slice): Promise<NamedMember[]> {
  return manager.query<NamedMember[]>(
    `SELECT m.id, m.account_id, m.joined_at, p.name, p.phone FROM micro_home_member m JOIN micro_home_person p ON p.member_id = m.id
     WHERE m.micro_home_id = $2 AND m.left_at IS NULL ${after ? 'AND (m.joined_at, m.id) < ($3, $4)' : ''} ORDER BY m.joined_at DESC, m.id DESC LIMIT $1`,
    [limit, homeId, ...(after ?? [])],
  );
}
