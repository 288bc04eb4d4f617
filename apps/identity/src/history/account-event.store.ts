import type { Batch, Tx } from '@linli/service';
import { keptSince } from '@linli/service/retention';

export const pruneEvents = ({ sql, now }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM account_event WHERE id IN (SELECT id FROM account_event WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [keptSince('account-events', now), limit],
  );
