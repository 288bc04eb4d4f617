import { sealFor, unseal } from '@linli/events';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { DataSource } from 'typeorm';

const LIFE_DAYS = 90;
/** Longer than any access token lives and any key set is remembered. */
const OVERLAP_DAYS = 7;

/**
 * The issuer's keys, the one that signs first. A key older than 90 days is followed by a new one at the next start, and stays
 * published for a week more, so that what it signed is still believed.
 */
export async function signingKeys(dataSource: DataSource, masterKey: Buffer, now = new Date()): Promise<JWK[]> {
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('signing keys'))");
    const keys = () => manager.query<{ kid: string; sealed: string; made_at: Date }[]>('SELECT * FROM signing_key WHERE retired_at IS NULL OR retired_at > $1 ORDER BY made_at DESC', [now]);
    const [newest] = await keys();
    if (!newest || now.getTime() - newest.made_at.getTime() > LIFE_DAYS * 86_400_000) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      const jwk = await exportJWK(privateKey);
      const kid = await calculateJwkThumbprint(jwk);
      await manager.query('UPDATE signing_key SET retired_at = $1 WHERE retired_at IS NULL', [new Date(now.getTime() + OVERLAP_DAYS * 86_400_000)]);
      await manager.query('INSERT INTO signing_key (kid, sealed, made_at) VALUES ($1, $2, $3)', [kid, await sealFor(masterKey, { ...jwk, kid, alg: 'ES256', use: 'sig' }), now]);
    }
    return Promise.all((await keys()).map((row) => unseal<JWK>(masterKey, row.sealed)));
  });
}
