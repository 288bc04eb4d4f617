import type { ConsentPurpose } from '@linli/contracts';
import type { ReadTx } from '@linli/service';

import type { ChildPerson } from './child-person.entity.js';

/** SQL: a guardian consents now to the purpose $2. */
const CONSENTED = `(SELECT decision FROM consent c WHERE c.child_id = p.child_id AND c.purpose = $2 ORDER BY seq DESC LIMIT 1) = 'given'`;

/** What is kept of those of the children for whom a guardian consents to a purpose; sealed. */
export function consentedPeople({ manager }: ReadTx, childIds: readonly string[], purpose: ConsentPurpose): Promise<ChildPerson[]> {
  return manager.query<ChildPerson[]>(`SELECT * FROM child_person p WHERE child_id = ANY($1) AND ${CONSENTED}`, [childIds, purpose]);
}

/** Those of the children of whom there is a health note, and for whom a guardian consents to having it. */
export async function childrenWithNote({ manager }: ReadTx, childIds: readonly string[]): Promise<string[]> {
  const purpose: ConsentPurpose = 'health-note';
  const rows = await manager.query<{ child_id: string }[]>(
    `SELECT child_id FROM child_person p WHERE child_id = ANY($1) AND health IS NOT NULL AND ${CONSENTED}`,
    [childIds, purpose],
  );
  return rows.map(({ child_id }) => child_id);
}
