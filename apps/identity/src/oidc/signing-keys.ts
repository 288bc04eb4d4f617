import { sealFor, unseal } from '@linli/events';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { DataSource } from 'typeorm';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long a key signs before another follows. */
const LIFE_MS = 90 * DAY_MS;
/** How long a key is published before it signs: every replica looks for keys once a minute, so none is asked about a key that it does not know. */
const LEAD_MS = 10 * MINUTE_MS;
/**
 * How long a key is published after it signed last. Access tokens are over long before; an ID token is shown once more when its session,
 * of 14 days, is ended.
 */
const OVERLAP_MS = 15 * DAY_MS;

interface Row {
  kid: string;
  sealed: string;
  made_at: Date;
  retired_at: Date | null;
}

/** The issuer's keys, the one that signs first. Makes the next one when it is time, and deletes what nothing is checked by any more. */
export async function signingKeys(dataSource: DataSource, masterKey: Buffer, now = new Date()): Promise<JWK[]> {
  const before = (ms: number) => now.getTime() - ms;
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('signing keys'))");
    await manager.query('DELETE FROM signing_key WHERE retired_at <= $1', [now]);
    const keys = () => manager.query<Row[]>('SELECT * FROM signing_key ORDER BY made_at DESC');
    const [newest] = await keys();
    if (!newest || newest.made_at.getTime() < before(LIFE_MS)) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      const jwk = await exportJWK(privateKey);
      const kid = await calculateJwkThumbprint(jwk);
      const sealed = await sealFor(masterKey, { ...jwk, kid, alg: 'ES256', use: 'sig' });
      await manager.query('INSERT INTO signing_key (kid, sealed, made_at) VALUES ($1, $2, $3)', [kid, sealed, now]);
    }
    const rows = await keys();
    const signing = rows.find(({ made_at }) => made_at.getTime() <= before(LEAD_MS)) ?? rows.at(-1)!;
    const over = new Date(now.getTime() + OVERLAP_MS);
    await manager.query('UPDATE signing_key SET retired_at = $1 WHERE made_at < $2 AND retired_at IS NULL', [over, signing.made_at]);
    return Promise.all([signing, ...rows.filter((row) => row !== signing)].map((row) => unseal<JWK>(masterKey, row.sealed)));
  });
}
