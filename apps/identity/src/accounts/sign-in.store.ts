import type { Batch, Tx } from '@linli/service';

import { knownSince } from './sign-in.rules.js';

/** Both are counted by the clock of this machine, which is not the district's. */
export const pruneTries = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM sign_in_attempt WHERE key IN (SELECT key FROM sign_in_attempt WHERE expire < $1 ORDER BY expire LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [Date.now(), limit],
  );

export const pruneSources = ({ sql }: Tx, { limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM sign_in_source WHERE (account, source) IN (SELECT account, source FROM sign_in_source WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [knownSince(new Date()), limit],
  );
