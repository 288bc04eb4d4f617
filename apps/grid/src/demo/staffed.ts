import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Role } from '@linli/contracts';
import { areasOf, system, UnitOfWork } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

const needed: readonly Role[] = ['grid-worker', 'community-staff'];
const TRIES = 150;
const WAIT_MS = 100;

interface DemoPerson {
  id: string;
  roles: { role: Role; area?: string }[];
}

/**
 * Waits until everybody who works on the demo's cases is known here: identity's events come one by one, and a case that one person both
 * handled and verified would be refused. @returns false when they do not come
 */
export async function staffed(app: INestApplicationContext, folder: string): Promise<boolean> {
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const wanted = people.flatMap(({ id, roles }) =>
    roles.flatMap(({ role, area }) => (needed.includes(role) && area ? [{ id, area }] : [])),
  );
  const all = async () => {
    const known = await app.get(UnitOfWork).as(system, (tx) => areasOf(tx, [...new Set(wanted.map(({ id }) => id))], needed));
    return wanted.every(({ id, area }) => known.get(id)?.includes(area));
  };
  for (let tries = 0; tries < TRIES; tries++) {
    if (await all()) return true;
    await sleep(WAIT_MS);
  }
  return false;
}
