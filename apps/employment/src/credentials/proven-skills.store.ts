import type { ReadTx } from '@linli/service';

import type { Skill } from '../jobs/skills.rules.js';

/** Skills for which a credential of hers vouches now, as the events have told. */
export async function provenSkills(tx: ReadTx, seekerId: string): Promise<Skill[]> {
  const rows = await tx.manager.query<{ skill: Skill }[]>('SELECT DISTINCT skill FROM proven_skill WHERE seeker_id = $1 ORDER BY 1', [seekerId]);
  return rows.map(({ skill }) => skill);
}
