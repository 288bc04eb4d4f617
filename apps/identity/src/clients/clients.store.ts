import type { DataSource } from 'typeorm';

const BEFORE = "now() - interval '1 minute'";

/**
 * Notes that a client got a token, at most once a minute. By the clock of the machine, as the issuer's tokens are.
 * @param hash of the secret by which it did
 */
export async function noteUse(sql: Pick<DataSource, 'query'>, clientId: string, hash: string | undefined): Promise<void> {
  await sql.query(
    `WITH used AS (UPDATE agency_client_secret SET last_used_at = now()
       WHERE hash = $2 AND client = (SELECT id FROM agency_client WHERE client_id = $1) AND ended_at IS NULL
         AND (last_used_at IS NULL OR last_used_at < ${BEFORE}))
     UPDATE agency_client SET last_used_at = now() WHERE client_id = $1 AND (last_used_at IS NULL OR last_used_at < ${BEFORE})`,
    [clientId, hash ?? null],
  );
}
