import { timingSafeEqual } from 'node:crypto';

import { DomainError } from '@linli/problems';

import type { Tx } from './tx.js';

interface Key {
  key: string;
  fingerprint: Buffer;
}

/**
 * The answer that this caller got for this key.
 * @throws DomainError idempotency-key-reused when the key came with another request
 */
export async function storedAnswer<T>(tx: Tx, { key, fingerprint }: Key): Promise<{ body: T } | undefined> {
  const [row] = await tx.manager.query<{ fingerprint: Buffer; body: T }[]>(
    'SELECT fingerprint, body FROM idempotency WHERE caller = $1 AND key = $2',
    [tx.caller.accountId, key],
  );
  if (!row) return undefined;
  if (!timingSafeEqual(row.fingerprint, fingerprint)) throw new DomainError('idempotency-key-reused');
  return { body: row.body };
}

export async function storeAnswer(tx: Tx, { key, fingerprint }: Key, body: unknown): Promise<void> {
  await tx.manager.query('INSERT INTO idempotency (caller, key, fingerprint, body) VALUES ($1, $2, $3, $4)', [
    tx.caller.accountId,
    key,
    fingerprint,
    JSON.stringify(body ?? null),
  ]);
}
