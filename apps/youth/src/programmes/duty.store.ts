import type { ReadTx, Tx } from '@linli/service';

import type { RosterRole } from './programme.rules.js';

/** Everybody on the roster of a programme is due at all its sessions that lie ahead. */
export async function enterRoster({ manager, now }: Tx, programmeId: string): Promise<void> {
  await manager.query(
    `INSERT INTO duty (id, session_id, account_id, role) SELECT gen_random_uuid(), s.id, r.account_id, r.role FROM session s JOIN roster r USING (programme_id)
     WHERE s.programme_id = $1 AND s.state = 'planned' AND s.starts_at > $2 ON CONFLICT DO NOTHING`,
    [programmeId, now],
  );
}

/** Everybody on the roster of a programme is due at one more session. */
export async function enterSession({ manager }: Tx, programmeId: string, sessionId: string): Promise<void> {
  await manager.query(
    'INSERT INTO duty (id, session_id, account_id, role) SELECT gen_random_uuid(), $1, account_id, role FROM roster WHERE programme_id = $2',
    [sessionId, programmeId],
  );
}

/** Somebody is due at the sessions of a programme that are not over. */
export async function enterAdult({ manager, now }: Tx, programmeId: string, accountId: string, role: RosterRole): Promise<void> {
  await manager.query(
    `INSERT INTO duty (id, session_id, account_id, role) SELECT gen_random_uuid(), id, $2, $3 FROM session WHERE programme_id = $1 AND state IN ('planned', 'running') AND ends_at > $4 ON CONFLICT DO NOTHING`,
    [programmeId, accountId, role, now],
  );
}

/** Somebody is due at no session of a programme to which they have not come. @returns when those sessions begin, in no order */
export async function dropAdult({ sql }: Tx, programmeId: string, accountId: string): Promise<Date[]> {
  const gone = await sql.query<{ starts_at: Date }>(
    'DELETE FROM duty USING session WHERE session.id = session_id AND programme_id = $2 AND account_id = $1 AND came_at IS NULL RETURNING starts_at',
    [accountId, programmeId],
  );
  return gone.map(({ starts_at }) => starts_at);
}

/** Who came to these sessions and has not left. */
export async function adultsThere({ manager }: ReadTx, sessionIds: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>(
    'SELECT DISTINCT account_id FROM duty WHERE session_id = ANY($1) AND came_at IS NOT NULL AND left_at IS NULL',
    [sessionIds],
  );
  return rows.map(({ account_id }) => account_id);
}
