import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

import pLimit from 'p-limit';

/**
 * So many at once: more would take no less time, and Node does them on the four threads on which it also signs tokens and writes files.
 * Whoever is signed in is not to wait for everybody who signs in.
 */
const inTurn = pLimit(Math.min(availableParallelism(), 3));
const hash = promisify(argon2);
const derive = (...given: Parameters<typeof hash>): Promise<Buffer> => inTurn(() => hash(...given));

/** OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** A salted hash in PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password, nonce, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Compares in constant time. */
export async function passwordFits(password: string, hash: string): Promise<boolean> {
  const [, , , , nonce = '', tag = ''] = hash.split('$');
  const given = await derive('argon2id', { message: password, nonce: Buffer.from(nonce, 'base64url'), ...cost });
  const known = Buffer.from(tag, 'base64url');
  return known.length === given.length && timingSafeEqual(known, given);
}
