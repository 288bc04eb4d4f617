import type { ReadTx, Slice } from '@linli/service';

import type { Shareable } from './shareable.rules.js';

export interface Reading {
  seq: string;
  at: Date;
  application: string | null;
  course: string | null;
  employer: string | null;
  employer_name: string | null;
  fields: Shareable[];
}

/** Who read what of a seeker's, from the audit, latest first. */
export function readingsOf({ manager }: ReadTx, seekerId: string, { after, limit }: Slice): Promise<Reading[]> {
  return manager.query<Reading[]>(
    `SELECT l.seq, l.at, l.after->>'application' AS application, l.after->>'course' AS course, l.after->>'employer' AS employer, coalesce(l.after->'fields', '[]') AS fields, e.name AS employer_name
     FROM audit_line l LEFT JOIN employer e ON e.id = (l.after->>'employer')::uuid
     WHERE resource_type = 'seeker' AND resource_id = $1 AND action = 'seeker.read' ${after ? 'AND l.seq < $3' : ''} ORDER BY l.seq DESC LIMIT $2`,
    [seekerId, limit, ...(after ?? [])],
  );
}
