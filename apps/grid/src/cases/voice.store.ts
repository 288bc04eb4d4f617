import { DISCARDED, type Batch, type ReadTx, type Tx } from '@linli/service';

import { seesWhole } from './case-access.rules.js';
import { partsOf } from './case.store.js';
import { GridCase } from './grid-case.entity.js';

export const VOICE = 'case-voice';

/** As attachments name the voice note of a case. */
export const voiceOf = (id: string) => ({ type: VOICE, id });

/** Whoever may know whom a case is about may hear it: a voice is as good as a name. */
export async function mayHear(tx: ReadTx, id: string): Promise<boolean> {
  const row = await tx.manager.findOneBy(GridCase, { id });
  return row !== null && seesWhole(partsOf(tx.caller, row));
}

/** Of cases that ended long enough ago. Their files go with the next pass over uploads that nothing has. */
export const pruneVoices = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    `UPDATE attachment SET owner_type = '${DISCARDED}', owner_id = id::text WHERE id IN (
       SELECT voice.id FROM attachment AS voice JOIN grid_case ON grid_case.id = voice.owner_id::uuid
       WHERE voice.owner_type = '${VOICE}' AND voice.at <= $1 AND state IN ('closed', 'followed-up', 'rejected', 'duplicate')
         AND coalesce(closed_at, registered_at) <= $1
       ORDER BY voice.at LIMIT $2 FOR UPDATE OF voice SKIP LOCKED)`,
    [before, limit],
  );
