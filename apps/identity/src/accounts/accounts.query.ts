import type { ReadTx } from '@linli/service';

import type { Account } from './account.entity.js';

/** Some accounts, and whether each works or volunteers for the district. */
export const findPeople = ({ manager }: ReadTx, ids: readonly string[]): Promise<(Account & { official: boolean })[]> =>
  manager.query(
    `SELECT a.*, EXISTS (SELECT FROM role_grant AS g WHERE g.account_id = a.id AND g.withdrawn_at IS NULL
       AND g.role NOT IN ('guardian', 'job-seeker')) AS official
     FROM account AS a WHERE a.id = ANY($1)`,
    [ids],
  );
