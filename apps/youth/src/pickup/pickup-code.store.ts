import type { Batch, Tx } from '@linli/service';

export const pruneCodes = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM pickup_code WHERE hash IN (SELECT hash FROM pickup_code WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
