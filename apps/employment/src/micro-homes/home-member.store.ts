import { list, type Condition } from '@linli/resource';
import type { Tx } from '@linli/service';

import type { MicroHomeMember } from './micro-home-member.entity.js';
import type { MicroHomePerson } from './micro-home-person.entity.js';

type NamedMember = Pick<MicroHomeMember, 'id' | 'account_id' | 'joined_at'> & Pick<MicroHomePerson, 'name' | 'phone'>;

/** An account is a member no longer. @returns the membership that ended, or undefined when there was none */
export async function endMembership({ sql, now }: Tx, homeId: string, accountId: string): Promise<string | undefined> {
  const [left] = await sql.query<{ id: string }>(
    'UPDATE micro_home_member SET left_at = $3 WHERE micro_home_id = $1 AND account_id = $2 AND left_at IS NULL RETURNING id',
    [homeId, accountId, now],
  );
  return left?.id;
}

/** With what is sealed of each, latest first. */
export const memberList = list<NamedMember>(
  'SELECT m.id, m.account_id, m.joined_at, p.name, p.phone FROM micro_home_member m JOIN micro_home_person p ON p.member_id = m.id',
  {
    by: [
      ['joined_at', 'time', 'm.joined_at'],
      ['id', 'uuid', 'm.id'],
    ],
    direction: 'DESC',
  },
);

/** Who is a member of a micro-home now. */
export const membersNow =
  (homeId: string): Condition =>
  (value) =>
    `m.micro_home_id = ${value(homeId)} AND m.left_at IS NULL`;
