import type { Batch, Tx } from '@linli/service';
import { keptSince } from '@linli/service/retention';

export const changesDue = "SELECT id, due_at FROM number_change WHERE state = 'waiting' AND due_at <= $1";

export const pruneChanges = ({ sql, now }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM number_change WHERE id IN (SELECT id FROM number_change WHERE closed_at < $1 ORDER BY closed_at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [keptSince('number-changes', now), limit],
  );
