import { areaAndAround, type IdentityGrantGivenV1, type Role } from '@linli/contracts';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';

import type { Grant } from '../caller/caller.js';
import type { Clock } from '../timing/clock.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import { AccessGrant } from './access-grant.entity.js';

/** The accounts that hold one of the roles for an area: in it, or in what it lies in. */
export async function holdersCovering({ sql, now }: ReadTx, area: string, roles: readonly Role[]): Promise<string[]> {
  const rows = await sql.query<{ account_id: string }>(
    'SELECT DISTINCT account_id FROM access_grant WHERE role = ANY($1) AND area = ANY($2) AND (ends_at IS NULL OR ends_at > $3) ORDER BY 1',
    [roles, areaAndAround(area), now],
  );
  return rows.map((row) => row.account_id);
}

/** The accounts that hold one of the roles within an area: for all of it, or for what lies in it. */
export async function holdersWithin({ sql, now }: ReadTx, area: string, roles: readonly Role[]): Promise<string[]> {
  const rows = await sql.query<{ account_id: string }>(
    'SELECT DISTINCT account_id FROM access_grant WHERE role = ANY($1) AND starts_with(area, $2) AND (ends_at IS NULL OR ends_at > $3) ORDER BY 1',
    [roles, area, now],
  );
  return rows.map((row) => row.account_id);
}

/** The accounts that hold one of the roles, wherever. */
export async function holdersOf({ sql, now }: ReadTx, roles: readonly Role[]): Promise<string[]> {
  const rows = await sql.query<{ account_id: string }>(
    'SELECT DISTINCT account_id FROM access_grant WHERE role = ANY($1) AND (ends_at IS NULL OR ends_at > $2) ORDER BY 1',
    [roles, now],
  );
  return rows.map((row) => row.account_id);
}

/** In which areas each of some accounts holds one of the roles; those who hold none are left out. */
export async function areasOf({ sql, now }: ReadTx, accounts: readonly string[], roles: readonly Role[]): Promise<Map<string, string[]>> {
  const rows = await sql.query<{ account_id: string; areas: string[] }>(
    `SELECT account_id, array_agg(area) AS areas FROM access_grant
     WHERE account_id = ANY($1::uuid[]) AND role = ANY($2) AND area IS NOT NULL AND (ends_at IS NULL OR ends_at > $3) GROUP BY account_id`,
    [accounts, roles, now],
  );
  return new Map(rows.map(({ account_id, areas }) => [account_id, areas]));
}

/** Who holds which role, as identity's events told (docs/adr/009). A grant counts until its term is over, to the millisecond. */
export class AccessService {
  /** What is forgotten while it is read is given to whoever asked, and not kept: the change may have come after the reading. */
  private readonly cache = new LRUCache<string, readonly Grant[]>({
    max: 50_000,
    ttl: 60_000,
    fetchMethod: (accountId) => this.read(accountId),
    ignoreFetchAbort: true,
  });

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** What an account holds now. Nothing tells of the end of a term when it comes, so what is kept is looked at each time. */
  async grantsOf(accountId: string): Promise<readonly Grant[]> {
    const held = await this.cache.forceFetch(accountId);
    const now = this.clock.now();
    return held.filter(({ endsAt }) => !endsAt || endsAt > now);
  }

  /**
   * Does an account hold a role in an organisation? Asked on the transaction's own connection, unlike `grantsOf`, which takes one from the
   * pool.
   */
  async holdsFor({ sql, now }: Pick<ReadTx, 'sql' | 'now'>, accountId: string, role: Role, organisation: string): Promise<boolean> {
    const rows = await sql.query(
      'SELECT 1 FROM access_grant WHERE account_id = $1 AND role = $2 AND organisation = $3 AND (ends_at IS NULL OR ends_at > $4) LIMIT 1',
      [accountId, role, organisation, now],
    );
    return rows.length > 0;
  }

  /** The accounts that hold a role, wherever. */
  holders(tx: ReadTx, role: Role): Promise<string[]> {
    return holdersOf(tx, [role]);
  }

  /** The accounts that hold a role in exactly this area. */
  async holdersIn({ sql, now }: ReadTx, area: string, role: Role): Promise<string[]> {
    const rows = await sql.query<{ account_id: string }>(
      'SELECT DISTINCT account_id FROM access_grant WHERE role = $1 AND area = $2 AND (ends_at IS NULL OR ends_at > $3) ORDER BY 1',
      [role, area, now],
    );
    return rows.map((row) => row.account_id);
  }

  /** The accounts that hold one of the roles for an area: in it, or in what it lies in. */
  holdersCovering(tx: ReadTx, area: string, roles: readonly Role[]): Promise<string[]> {
    return holdersCovering(tx, area, roles);
  }

  async give(tx: Tx, grant: IdentityGrantGivenV1): Promise<void> {
    const { grantId: id, accountId: account_id, role, area = null, organisation = null, endsAt } = grant;
    const ends_at = endsAt === undefined ? null : new Date(endsAt);
    await tx.manager.upsert(AccessGrant, { id, account_id, role, area, organisation, ends_at }, ['id']);
  }

  async withdraw(tx: Tx, grantId: string): Promise<void> {
    await tx.manager.delete(AccessGrant, { id: grantId });
  }

  /** Every replica hears the event, so every replica forgets what it remembered. */
  invalidate(accountId: string): void {
    this.cache.delete(accountId);
  }

  private async read(accountId: string): Promise<readonly Grant[]> {
    const rows = await this.dataSource.manager.findBy(AccessGrant, { account_id: accountId });
    return rows.map(grantOf);
  }
}

function grantOf({ id, role, area, organisation, ends_at }: AccessGrant): Grant {
  return {
    id,
    role,
    ...(area ? { area } : {}),
    ...(organisation ? { organisation } : {}),
    ...(ends_at ? { endsAt: ends_at } : {}),
  };
}
