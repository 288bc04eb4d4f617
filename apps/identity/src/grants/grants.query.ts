import { readCursor, type ReadTx } from '@linli/service';

import type { RoleGrant } from './role-grant.entity.js';

/** Grants that count, within some areas, by their id. */
export const listGrants = (
  { manager }: ReadTx,
  scopes: readonly string[] | 'everywhere',
  limit: number,
  cursor: string | undefined,
): Promise<RoleGrant[]> =>
  manager.query(
    `SELECT * FROM role_grant WHERE withdrawn_at IS NULL AND ($1::uuid IS NULL OR id > $1)
       AND ($2 OR EXISTS (SELECT FROM unnest($3::text[]) AS scope WHERE area LIKE scope || '%'))
     ORDER BY id LIMIT $4`,
    [readCursor(cursor, ['uuid'])?.[0] ?? null, scopes === 'everywhere', scopes === 'everywhere' ? [] : scopes, limit],
  );
