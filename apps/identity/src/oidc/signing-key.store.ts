import { sealFor, unseal } from '@linli/events';
import { insert } from '@linli/service';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { IsNull, LessThan, LessThanOrEqual, type DataSource } from 'typeorm';

import { SigningKey } from './signing-key.entity.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long a key signs before another follows. */
const LIFE_MS = 90 * DAY_MS;
/**
 * How long a key is published before it signs: every replica looks for keys once a minute, so none is asked about a key that it does not
 * know.
 */
const LEAD_MS = 10 * MINUTE_MS;
/**
 * How long a key is published after it signed last. Access tokens are over long before; an ID token is shown once more when its session,
 * of 14 days, is ended.
 */
const OVERLAP_MS = 15 * DAY_MS;

/** The issuer's keys, the one that signs first. Makes the next one when it is time, and deletes what nothing is checked by any more. */
export async function signingKeys(dataSource: DataSource, masterKey: Buffer, now = new Date()): Promise<JWK[]> {
  const before = (ms: number) => now.getTime() - ms;
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('signing keys'))");
    await manager.delete(SigningKey, { retired_at: LessThanOrEqual(now) });
    const keys = () => manager.find(SigningKey, { order: { made_at: 'DESC' } });
    const [newest] = await keys();
    if (!newest || newest.made_at.getTime() < before(LIFE_MS)) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      const jwk = await exportJWK(privateKey);
      const kid = await calculateJwkThumbprint(jwk);
      const sealed = await sealFor(masterKey, { ...jwk, kid, alg: 'ES256', use: 'sig' });
      await insert({ manager }, SigningKey, { kid, sealed, made_at: now });
    }
    const rows = await keys();
    const signing = rows.find(({ made_at }) => made_at.getTime() <= before(LEAD_MS)) ?? rows.at(-1)!;
    const over = new Date(now.getTime() + OVERLAP_MS);
    await manager.update(SigningKey, { made_at: LessThan(signing.made_at), retired_at: IsNull() }, { retired_at: over });
    return Promise.all([signing, ...rows.filter((row) => row !== signing)].map((row) => unseal<JWK>(masterKey, row.sealed)));
  });
}
