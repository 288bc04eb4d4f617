import type { Batch } from '../retention/retention.js';
import type { Tx } from './tx.js';

export const pruneStoredAnswers = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query('DELETE FROM idempotency WHERE id IN (SELECT id FROM idempotency WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)', [
    before,
    limit,
  ]);
