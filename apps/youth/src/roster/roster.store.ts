import type { ReadTx, Tx } from '@linli/service';

import type { Programme } from '../programmes/programme.entity.js';
import type { RosterEntry } from '../programmes/roster-entry.entity.js';
import type { Screening } from './roster.rules.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

export type RosterOfArea = RosterEntry & Pick<Programme, 'area'>;

/**
 * SQL: on a roster without a screening since the first value: `isScreened` decides. A volunteer of whom nothing is known was screened when
 * they came: the read model is being filled anew.
 */
export const UNSCREENED = `SELECT r.id, r.at AS due_at FROM roster r
  WHERE NOT coalesce((SELECT s.passed AND s.at > $1 FROM (SELECT account_id, passed, at FROM screening UNION ALL SELECT account_id, passed, at FROM volunteer_screening) s WHERE s.account_id = r.account_id ORDER BY s.at DESC LIMIT 1), r.role = 'volunteer')`;

/** With the area of its programme, locked. @returns undefined when it is gone, or somebody else is at it */
export async function lockEntry({ manager }: Tx, id: string): Promise<RosterOfArea | undefined> {
  const [row] = await manager.query<RosterOfArea[]>(
    'SELECT r.*, p.area FROM roster r JOIN programme p ON p.id = r.programme_id WHERE r.id = $1 FOR UPDATE OF r SKIP LOCKED',
    [id],
  );
  return row;
}

/** The only screening of an account that staff entered, in place of an older one. @returns its version */
export async function saveScreening({ manager, caller, now }: Tx, accountId: string, passed: boolean, document: Buffer): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(
    `INSERT INTO screening (account_id, passed, at, document, by_account, version) VALUES ($1, $2, $3, $4, $5, 1)
     ON CONFLICT (account_id) DO UPDATE SET passed = excluded.passed, at = excluded.at, document = excluded.document, by_account = excluded.by_account, version = screening.version + 1 RETURNING version`,
    [accountId, passed, now, document, caller.accountId],
  );
  return row!.version;
}

/** What staff entered and what volunteering told. */
export function screeningsOf({ manager }: ReadTx, accountId: string): Promise<Screening[]> {
  return manager.query(
    'SELECT passed, at FROM screening WHERE account_id = $1 UNION ALL SELECT passed, at FROM volunteer_screening WHERE account_id = $1',
    [accountId],
  );
}

/** Who is active in some team. */
export async function volunteers({ manager }: ReadTx): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>('SELECT DISTINCT account_id FROM volunteer_team ORDER BY 1');
  return rows.map(({ account_id }) => account_id);
}

/** The team for which a volunteer’s hours count. */
export async function teamOf({ manager }: ReadTx, accountId: string): Promise<string | undefined> {
  const row = await manager.findOne(VolunteerTeam, { where: { account_id: accountId }, order: { membership_id: 'ASC' } });
  return row?.team_id;
}
