import type { Schema } from '@linli/client';

type PublicKey = Schema<'PublicKey'>;

/** Each line that says something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The keys in what was pasted: a JWK set, a list of JWKs, or a single one; undefined when it is none of these. */
export function keysIn(text: string): PublicKey[] | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Every list has something called keys too.
  const given = typeof said === 'object' && said !== null && !Array.isArray(said) && 'keys' in said ? said.keys : said;
  const keys: unknown[] = Array.isArray(given) ? given : [given];
  const areKeys = keys.length > 0 && keys.every((key) => typeof key === 'object' && key !== null && 'kty' in key);
  return areKeys ? (keys as PublicKey[]) : undefined;
}

/** What can be told of keys before they are sent: a private key does not leave the browser. */
export function wrongOf(keys: readonly PublicKey[]): 'keysPrivate' | 'keysTwice' | undefined {
  // Of a symmetric key that is `k`.
  if (keys.some((key) => 'd' in key || 'k' in key)) return 'keysPrivate';
  return new Set(keys.map(({ kid }) => kid)).size < keys.length ? 'keysTwice' : undefined;
}
