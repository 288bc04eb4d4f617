import type { Batch } from '../retention/retention.js';
import type { Tx } from '../unit-of-work/tx.js';

export const pruneReadNotices = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE read_at IS NOT NULL AND read_at < $1 ORDER BY read_at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );

export const pruneUnreadNotices = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE read_at IS NULL AND at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
