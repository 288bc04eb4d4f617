import type { ReadTx } from '@linli/service';

import type { AgencyClientSecret } from './agency-client-secret.entity.js';

export type ValidSecret = Pick<AgencyClientSecret, 'id' | 'client' | 'place' | 'tail' | 'made_at' | 'last_used_at'>;

/** The valid secrets of some clients, the older first. */
export async function validSecrets({ manager }: ReadTx, clients: readonly string[]): Promise<Map<string, ValidSecret[]>> {
  const rows = await manager.query<ValidSecret[]>(
    `SELECT id, client, place, tail, made_at, last_used_at FROM agency_client_secret
     WHERE client = ANY($1::uuid[]) AND ended_at IS NULL ORDER BY made_at, id`,
    [clients],
  );
  return Map.groupBy(rows, ({ client }) => client);
}

/** A client's role in an area. */
export interface AreaGrant {
  id: string;
  account_id: string;
  area: string;
}

/** In which areas some clients' accounts hold the role of an agency. */
export async function areaGrants({ manager }: ReadTx, accounts: readonly string[]): Promise<Map<string, AreaGrant[]>> {
  const rows = await manager.query<AreaGrant[]>(
    `SELECT id, account_id, area FROM role_grant
     WHERE account_id = ANY($1::uuid[]) AND role = 'agency' AND area IS NOT NULL AND withdrawn_at IS NULL ORDER BY area`,
    [accounts],
  );
  return Map.groupBy(rows, ({ account_id }) => account_id);
}
