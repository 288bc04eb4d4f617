import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Sql } from '@linli/events';
import { PersonalData } from '@linli/service';

import { inEachDatabase } from '../../runtime/running.ts';
import type { Secrets } from '../../runtime/secrets.ts';

const CHUNK = 5000;

export interface SeededPerson {
  username: string;
  phone: string;
}

/** Numbers that nobody of the demo has: 188 and who it is. */
export const numberOf = (i: number): string => `188${String(i).padStart(8, '0')}`;

/**
 * People who have an account: with the password of the demo, a number, and the notice agreed to, as they would have registered.
 * Whoever seeds them makes no history.
 */
export async function seedPeople(dataDir: string, first: number, count: number): Promise<SeededPerson[]> {
  const { masterKey } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Secrets;
  const personal = new PersonalData(Buffer.from(masterKey, 'base64'));
  const people = Array.from({ length: count }, (_, i) => ({ username: `p${first + i}`, phone: numberOf(first + i) }));
  const seed = async (sql: Sql) => {
    for (let from = 0; from < count; from += CHUNK) {
      const chunk = people.slice(from, from + CHUNK);
      await sql.query(
        `INSERT INTO account (id, username, password_hash, phone_index, privacy_version, privacy_at, at)
         SELECT n.id, n.username, like_them.password_hash, decode(n.phone_index, 'hex'), like_them.privacy_version, now(), now()
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n(id, username, phone_index),
           (SELECT password_hash, privacy_version FROM account WHERE username = $4) AS like_them`,
        [
          chunk.map(() => randomUUID()),
          chunk.map(({ username }) => username),
          chunk.map(({ phone }) => personal.blindIndex('phone', phone).toString('hex')),
          'lihua',
        ],
      );
    }
    await sql.query('ANALYZE account');
  };
  await inEachDatabase(seed, ['identity']);
  return people;
}
