import type { ReadTx } from '@linli/service';

import type { Screening } from '../registrations/registration.rules.js';
import { Membership } from './membership.entity.js';
import { ledBy } from './team-access.js';
import { TEAM_PLACE } from './team.store.js';
import type { Team } from './team.entity.js';

/** With the area that its team belongs to. */
export interface Placed {
  place: string | null;
}

/** A member as those who lead the team see them: with what they can do, and whether staff looked at them. */
export interface Member extends Membership {
  skills: string[] | null;
  screening: Screening | null;
}

/** With how many are active in each; the four colours first. */
export function openTeams({ manager }: ReadTx): Promise<(Team & { members: number })[]> {
  return manager.query(
    `SELECT *, (SELECT count(*)::int FROM membership WHERE team_id = team.id AND state = 'active') AS members FROM team WHERE state = 'open' ORDER BY area NULLS FIRST, id`,
  );
}

export async function placedTeam({ manager }: ReadTx, id: string): Promise<(Team & Placed) | undefined> {
  const [team] = await manager.query<(Team & Placed)[]>(`SELECT *, ${TEAM_PLACE} AS place FROM team WHERE id = $1`, [id]);
  return team;
}

/** The teams in which somebody is active, the longest first. */
export async function teamsOf(tx: ReadTx, accountId: string): Promise<string[]> {
  const rows = await tx.manager.find(Membership, {
    where: { account_id: accountId, state: 'active' },
    order: { since: 'ASC', team_id: 'ASC' },
  });
  return rows.map(({ team_id }) => team_id);
}

/** The area that each of some teams belongs to. */
export async function placesOf({ manager }: ReadTx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await manager.query<({ id: string } & Placed)[]>(`SELECT id, ${TEAM_PLACE} AS place FROM team WHERE id = ANY($1)`, [ids]);
  return new Map(rows.map(({ id, place }) => [id, place]));
}

/** Is another organisation of that Chinese name open in the area of this one? */
export async function hasTwin({ manager }: ReadTx, { id, area }: Pick<Team, 'id' | 'area'>, name: string): Promise<boolean> {
  const [twin] = await manager.query<unknown[]>(
    `SELECT 1 FROM team WHERE area = $1 AND name ->> 'zh-CN' = $2 AND state = 'open' AND id <> $3`,
    [area, name, id],
  );
  return twin !== undefined;
}

/** Of a team, with what they can do. */
export function membersOf({ manager }: ReadTx, teamId: string): Promise<Member[]> {
  return manager.query(
    'SELECT m.*, r.skills, r.screening FROM membership m LEFT JOIN registration r USING (account_id) WHERE m.team_id = $1 ORDER BY m.state, m.since, m.id LIMIT 1000',
    [teamId],
  );
}

/** The active members who offered themselves where an area is, or who did not say where they would help. */
export async function membersNear({ manager }: ReadTx, teamId: string, area: string): Promise<string[]> {
  const rows = await manager.query<{ account_id: string }[]>(
    `SELECT account_id FROM membership LEFT JOIN registration USING (account_id)
     WHERE team_id = $1 AND state = 'active' AND (cardinality(coalesce(areas, '{}')) = 0 OR EXISTS (SELECT FROM unnest(areas) AS offered WHERE starts_with($2, offered) OR starts_with(offered, $2)))
     ORDER BY account_id`,
    [teamId, area],
  );
  return rows.map(({ account_id }) => account_id);
}

/** Is the caller active in a team, or does the caller lead one? */
export async function takesPart({ manager, caller }: ReadTx): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM membership WHERE account_id = $1 AND state = 'active' UNION ALL SELECT 1 FROM team WHERE id = ANY($2) LIMIT 1`,
    [caller.accountId, ledBy(caller)],
  );
  return rows.length > 0;
}
