import { DomainError } from '@linli/problems';
import { list } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import { TEAM_PLACE } from '../teams/team.store.js';
import type { HoursEntry } from './hours-entry.entity.js';
import type { EntryState } from './hours.rules.js';

export type EntryInState = Pick<
  HoursEntry,
  'id' | 'account_id' | 'team_id' | 'source' | 'source_id' | 'minutes' | 'started_at' | 'ended_at' | 'entered_by' | 'reason' | 'at'
> & {
  state: EntryState;
  /** The area that the team belongs to. */
  place: string | null;
};

const ENTRY = `SELECT e.*, ${TEAM_PLACE} AS place, CASE WHEN EXISTS (SELECT FROM hours_decision d WHERE d.entry_id = e.id AND decision = 'reverse') THEN 'reversed'
  WHEN EXISTS (SELECT FROM hours_decision d WHERE d.entry_id = e.id AND decision = 'confirm') THEN 'confirmed' ELSE 'pending' END AS state FROM hours_entry e JOIN team ON team.id = e.team_id`;

/** @throws DomainError not-found */
export async function entryInState({ manager }: ReadTx, id: string): Promise<EntryInState> {
  const [row] = await manager.query<EntryInState[]>(`${ENTRY} WHERE e.id = $1`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** Latest first. */
export const entryList = list<EntryInState>(`SELECT * FROM (${ENTRY}) AS entry`, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Where the service of an entry was: at its task or its hail; of another, where its team belongs. */
export async function placeServed({ manager }: ReadTx, id: string): Promise<string | null> {
  const [row] = await manager.query<{ area: string | null }[]>(
    `SELECT coalesce((SELECT area FROM task WHERE e.source = 'task' AND task.id = e.source_id),
       (SELECT area FROM hail WHERE e.source = 'hail' AND hail.id = e.source_id), ${TEAM_PLACE}) AS area
     FROM hours_entry e JOIN team ON team.id = e.team_id WHERE e.id = $1`,
    [id],
  );
  return row?.area ?? null;
}

/** Minutes that were confirmed in an area, less those that were taken back there. Only the index of decisions is read. */
export async function confirmedIn({ manager }: ReadTx, area: string, period: { from?: Date; until?: Date }): Promise<number> {
  const [row] = await manager.query<{ minutes: number }[]>(
    `SELECT coalesce(sum(confirmed), 0)::int AS minutes FROM hours_decision
     WHERE at >= coalesce($2::timestamptz, '-infinity') AND at < coalesce($3::timestamptz, 'infinity') AND starts_with(area, $1)`,
    [area, period.from ?? null, period.until ?? null],
  );
  return row!.minutes;
}

/** What is credited to a person around some time. */
export function entriesAround({ manager }: ReadTx, accountId: string, from: Date, to: Date): Promise<EntryInState[]> {
  return manager.query<EntryInState[]>(`${ENTRY} WHERE e.account_id = $1 AND e.started_at <= $3 AND e.ended_at >= $2`, [
    accountId,
    from,
    to,
  ]);
}

/** Locked until the transaction ends, and there from now on. */
export async function openBalance({ manager }: Tx, accountId: string): Promise<void> {
  await manager.query(
    'INSERT INTO hours_balance (account_id) VALUES ($1) ON CONFLICT (account_id) DO UPDATE SET pending = hours_balance.pending',
    [accountId],
  );
}

/** Of whoever an entry belongs to, until the transaction ends. */
export async function lockBalanceOf({ manager }: Tx, entryId: string): Promise<void> {
  await manager.query('SELECT 1 FROM hours_balance WHERE account_id = (SELECT account_id FROM hours_entry WHERE id = $1) FOR UPDATE', [
    entryId,
  ]);
}

/** Adds minutes, or takes them away. */
export async function addToBalance(
  { sql }: Tx,
  accountId: string,
  { pending, confirmed }: { pending: number; confirmed: number },
): Promise<void> {
  await sql.query('UPDATE hours_balance SET pending = pending + $2, confirmed = confirmed + $3 WHERE account_id = $1', [
    accountId,
    pending,
    confirmed,
  ]);
}

/** The time of an entry: PostgreSQL lets no two of a person overlap. */
export async function insertPeriod(
  { manager }: Tx,
  { id, account_id, started_at, ended_at }: Pick<HoursEntry, 'id' | 'account_id' | 'started_at' | 'ended_at'>,
): Promise<void> {
  await manager.query(
    'INSERT INTO hours_period (entry_id, account_id, period) VALUES ($1, $2, tstzrange($3::timestamptz, $4::timestamptz))',
    [id, account_id, started_at, ended_at],
  );
}
