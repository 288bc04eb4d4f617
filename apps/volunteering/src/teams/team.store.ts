import { randomUUID } from 'node:crypto';

import type { Tx } from '@linli/service';
import { DISTRICT } from '@linli/service/areas';

import type { Membership } from './membership.entity.js';
import type { Team } from './team.entity.js';

/**
 * SQL: the area that a team of the table `team` belongs to: an organisation to where it was entered, each of the four colours to the whole
 * district, and to nobody before the district has a grid.
 */
export const TEAM_PLACE = `coalesce(team.area, ${DISTRICT})`;

/** An organisation of an area. @returns undefined when one of that name is open there */
export async function insertOrganisation({ manager }: Tx, name: Team['name'], area: string): Promise<Team | undefined> {
  const [row] = await manager.query<Team[]>(
    `INSERT INTO team (id, name, area) VALUES ($1, $2, $3) ON CONFLICT (area, (name ->> 'zh-CN')) WHERE state = 'open' AND area IS NOT NULL DO NOTHING RETURNING *`,
    [randomUUID(), name, area],
  );
  return row;
}

/** The caller waits to be let into a team; who had left, anew. @returns undefined for who waits already, is in it or suspended */
export async function enterPending({ manager, caller, now }: Tx, teamId: string): Promise<Membership | undefined> {
  const [row] = await manager.query<Membership[]>(
    `INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'pending', 1, $4)
     ON CONFLICT (team_id, account_id) DO UPDATE SET state = 'pending', version = membership.version + 1, since = excluded.since
     WHERE membership.state = 'left' RETURNING *`,
    [randomUUID(), teamId, caller.accountId, now],
  );
  return row;
}
