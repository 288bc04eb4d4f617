import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Tools that look for secrets in source code know one by its beginning. */
const PREFIX = 'linli_';

/**
 * Secrets of clients. 256 random bits need no slow hash: what is kept is keyed, so that whoever has the database alone cannot even try one.
 */
export class Secrets {
  private readonly key: Buffer;

  constructor(masterKey: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', masterKey, '', 'linli client secrets', 32));
  }

  /** A new one, in letters that need no escaping in a request. */
  make(): string {
    return PREFIX + randomBytes(32).toString('base64url');
  }

  hash(secret: string): string {
    return createHmac('sha256', this.key).update(secret).digest('base64url');
  }

  /** The hash that the secret has, of those given. All are compared, each in constant time. */
  match(secret: string, hashes: readonly string[]): string | undefined {
    const given = Buffer.from(this.hash(secret));
    const fitting = hashes.filter((hash) => hash.length === given.length && timingSafeEqual(Buffer.from(hash), given));
    return fitting[0];
  }
}
