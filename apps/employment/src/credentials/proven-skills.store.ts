import type { ReadTx, Tx } from '@linli/service';

import type { Skill } from '../skills/skills.rules.js';

/** Skills for which a credential of hers vouches now, as the events have told. */
export async function provenSkills(tx: ReadTx, seekerId: string): Promise<Skill[]> {
  const rows = await tx.manager.query<{ skill: Skill }[]>('SELECT DISTINCT skill FROM proven_skill WHERE seeker_id = $1 ORDER BY 1', [
    seekerId,
  ]);
  return rows.map(({ skill }) => skill);
}

/** A credential vouches for a skill of whoever has it; of somebody erased it is nobody’s. */
export async function enterProof({ manager }: Pick<Tx, 'manager'>, credentialId: string, skill: string): Promise<void> {
  await manager.query(
    'INSERT INTO proven_skill (credential_id, seeker_id, skill) SELECT id, seeker_id, $2 FROM credential WHERE id = $1 AND seeker_id IS NOT NULL',
    [credentialId, skill],
  );
}
