/** A value that only the key of its account opens, and only at its own place. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  content: ArrayBuffer;
}

/** A key that stays in this browser: no script can read it, so nothing that it seals opens anywhere else. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const place = (parts: readonly string[]) => new TextEncoder().encode(JSON.stringify(parts));

/** @param at where the value belongs: what is moved to another place does not open there */
export async function seal(value: unknown, key: CryptoKey, at: readonly string[]): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: place(at) },
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return { iv, content };
}

/** @returns undefined when the key or the place is another */
export async function unseal<T>({ iv, content }: Sealed, key: CryptoKey, at: readonly string[]): Promise<T | undefined> {
  try {
    return JSON.parse(
      new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: place(at) }, key, content)),
    ) as T;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
