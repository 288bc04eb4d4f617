import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORMAT = 1;

/** AES-256-GCM with a nonce of its own. @param about is authenticated: under another one it does not open */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.getAuthTag(), text]);
}

/** @throws Error with another key, another `about` or changed bytes */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  if (sealed[0] !== FORMAT) throw new Error('sealed in an unknown format');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}
