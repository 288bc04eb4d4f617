import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { system, UnitOfWork } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

interface DemoPerson {
  id: string;
  roles: { role: string; organisation?: string }[];
}

/** Demo people with the role of a volunteer are members of their team. What is there stays. */
export async function seedTeams(app: INestApplicationContext, folder: string): Promise<void> {
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const members = people.flatMap(({ id, roles }) => roles.flatMap(({ role, organisation }) => (role === 'volunteer' && organisation ? [{ id, team: organisation }] : [])));
  await app.get(UnitOfWork).as(system, async ({ manager, now }) => {
    for (const { id, team } of members) {
      await manager.query(`INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES (gen_random_uuid(), $1, $2, 'active', 1, $3) ON CONFLICT DO NOTHING`, [team, id, now]);
    }
  });
}
