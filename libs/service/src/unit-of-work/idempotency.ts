import { timingSafeEqual } from 'node:crypto';

import type { Sql } from '@linli/events';
import { DomainError } from '@linli/problems';

import type { Caller } from '../caller/caller.js';

export interface IdempotencyKey {
  key: string;
  fingerprint: Buffer;
}

export interface Stored {
  fingerprint: Buffer;
  body: unknown;
}

/** What this caller was answered for this key, if anything. To be read under the key's lock. */
export async function readStored(sql: Sql, caller: Caller, { key }: IdempotencyKey): Promise<Stored | undefined> {
  const [row] = await sql.query<Stored>('SELECT fingerprint, body FROM idempotency WHERE caller = $1 AND key = $2', [caller.accountId, key]);
  return row;
}

/** @throws DomainError idempotency-key-reused when the key came with another request */
export function checkSame({ fingerprint }: IdempotencyKey, stored: Stored): void {
  if (!timingSafeEqual(stored.fingerprint, fingerprint)) throw new DomainError('idempotency-key-reused');
}

export async function storeAnswer(sql: Sql, caller: Caller, { key, fingerprint }: IdempotencyKey, body: unknown): Promise<void> {
  await sql.query('INSERT INTO idempotency (caller, key, fingerprint, body) VALUES ($1, $2, $3, $4)', [caller.accountId, key, fingerprint, JSON.stringify(body ?? null)]);
}
