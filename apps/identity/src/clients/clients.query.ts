import type { DataKind } from '@linli/contracts';
import type { ReadTx } from '@linli/service';
import type { DataSource } from 'typeorm';

import type { PublicJwk } from './public-jwk.types.js';

type Sql = Pick<DataSource, 'query'>;

/** What the issuer has to know of a client. */
export interface RegisteredClient {
  auth: 'secret' | 'key';
  keys: PublicJwk[];
  origins: string[];
  kinds: DataKind[];
  /** Of its valid secrets. */
  hashes: string[];
}

/** An active client by its name at the issuer. */
export async function findRegistered(sql: Sql, clientId: string): Promise<RegisteredClient | undefined> {
  const [row] = await sql.query<RegisteredClient[]>(
    `SELECT auth, keys, origins, kinds,
       ARRAY(SELECT hash FROM agency_client_secret AS s WHERE s.client = c.id AND s.ended_at IS NULL ORDER BY place) AS hashes
     FROM agency_client AS c WHERE client_id = $1 AND state = 'active'`,
    [clientId],
  );
  return row;
}

/** The origins of all active clients' own pages. */
export async function findOrigins(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ origin: string }[]>(
    `SELECT DISTINCT unnest(origins) AS origin FROM agency_client WHERE state = 'active' ORDER BY 1`,
  );
  return rows.map(({ origin }) => origin);
}

/** The names of the agencies whose clients act as some of these accounts. */
export async function agencyNames({ manager }: ReadTx, accounts: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ account_id: string; name: string }[]>(
    'SELECT account_id, name FROM agency_client WHERE account_id = ANY($1::uuid[])',
    [accounts],
  );
  return new Map(rows.map(({ account_id, name }) => [account_id, name]));
}

/** Does an agency's client act as this account? */
export async function isAgency({ manager }: ReadTx, account: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>("SELECT FROM agency_client WHERE account_id = $1 AND state = 'active'", [account]);
  return rows.length > 0;
}
