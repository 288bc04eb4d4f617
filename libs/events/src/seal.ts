import { hkdfSync } from 'node:crypto';

import { CompactEncrypt, compactDecrypt } from 'jose';

const keyFrom = (masterKey: Buffer): Uint8Array => new Uint8Array(hkdfSync('sha256', masterKey, '', 'linli event sealing', 32));

/** Personal data as a compact JWE (dir, A256GCM) that only services with the district's master key can open. */
export function sealFor(masterKey: Buffer, data: object): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(data)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyFrom(masterKey));
}

/** @throws JWEDecryptionFailed with another key or changed bytes */
export async function unseal<T>(masterKey: Buffer, sealed: string): Promise<T> {
  const { plaintext } = await compactDecrypt(sealed, keyFrom(masterKey), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return JSON.parse(new TextDecoder().decode(plaintext)) as T;
}
