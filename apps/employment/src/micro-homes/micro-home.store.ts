import type { Batch, ReadTx, Tx } from '@linli/service';

import type { MicroHome } from './micro-home.entity.js';
import { homeMachine } from './micro-home.rules.js';

/** Those the caller hosts or is a member of, the oldest first. */
export function homesOfCaller({ manager, caller }: ReadTx): Promise<MicroHome[]> {
  return manager.query<MicroHome[]>(
    `SELECT * FROM micro_home h WHERE host_account = $1 OR EXISTS (SELECT FROM micro_home_member m WHERE m.micro_home_id = h.id AND m.account_id = $1 AND m.left_at IS NULL) ORDER BY at, id LIMIT 100`,
    [caller.accountId],
  );
}

/** An invitation is good once. @returns the micro-home that it is for; undefined when there is none by this code, or no longer */
export async function useHostInvitation({ sql, now }: Tx, hash: Buffer): Promise<string | undefined> {
  const [invitation] = await sql.query<{ micro_home_id: string }>(
    'DELETE FROM micro_home_invitation WHERE hash = $1 AND until > $2 RETURNING micro_home_id',
    [hash, now],
  );
  return invitation?.micro_home_id;
}

/** Does the caller host it? */
export async function isHost(tx: ReadTx, homeId: string): Promise<boolean> {
  return tx.caller.kind !== 'nobody' && (await hostsOf(tx, homeId)).includes(tx.caller.accountId);
}

/** The accounts that host it: one, or none yet. */
export async function hostsOf(tx: ReadTx, homeId: string): Promise<string[]> {
  const rows = await tx.sql.query<{ host_account: string }>(
    'SELECT host_account FROM micro_home WHERE id = $1 AND host_account IS NOT NULL',
    [homeId],
  );
  return rows.map(({ host_account }) => host_account);
}

/** Is this account a member now? Row-level security answers it to herself, the host and the district. */
export async function isMember(tx: ReadTx, homeId: string, accountId: string): Promise<boolean> {
  const [row] = await tx.sql.query('SELECT 1 FROM micro_home_member WHERE micro_home_id = $1 AND account_id = $2 AND left_at IS NULL', [
    homeId,
    accountId,
  ]);
  return row !== undefined;
}

/** The accounts of its members now, in the order in which they came; for the host and the district. */
export async function membersOf(tx: ReadTx, homeId: string): Promise<string[]> {
  const rows = await tx.sql.query<{ account_id: string }>(
    'SELECT account_id FROM micro_home_member WHERE micro_home_id = $1 AND left_at IS NULL ORDER BY joined_at, id',
    [homeId],
  );
  return rows.map(({ account_id }) => account_id);
}

export const homeView = (row: MicroHome, met: Parameters<typeof homeMachine.allowed>[0], isMemberOfIt: boolean) => ({
  id: row.id,
  version: row.version,
  area: row.area,
  name: row.name,
  site: row.site,
  point: { lon: row.lon, lat: row.lat },
  ...(row.hours ? { hours: row.hours } : {}),
  state: row.state,
  hosted: row.host_account !== null,
  hosting: met.parts.includes('host'),
  member: isMemberOfIt,
  at: row.at,
  allowedActions: [
    ...homeMachine.allowed(met),
    ...(isMemberOfIt ? (['leave'] as const) : row.state === 'open' && row.host_account ? (['join'] as const) : []),
  ],
});

/** Those that ran out. */
export const pruneHostInvitations = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM micro_home_invitation WHERE hash IN (SELECT hash FROM micro_home_invitation WHERE until < $1 ORDER BY until LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
