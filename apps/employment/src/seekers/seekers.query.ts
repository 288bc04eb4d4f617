import type { ReadTx, Slice } from '@linli/service';

import type { SeekerReading } from './seeker-reading.entity.js';

export type Reading = SeekerReading & { employer_name: string | null };

/** Who read what of a seeker's, latest first. */
export function readingsOf({ manager }: ReadTx, seekerId: string, { after, limit }: Slice): Promise<Reading[]> {
  return manager.query<Reading[]>(
    `SELECT r.*, e.name AS employer_name FROM seeker_reading r LEFT JOIN employer e ON e.id = r.employer_id
     WHERE r.seeker_id = $1 ${after ? 'AND r.seq < $3' : ''} ORDER BY r.seq DESC LIMIT $2`,
    [seekerId, limit, ...(after ?? [])],
  );
}
