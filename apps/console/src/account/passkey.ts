/** Why a browser made no passkey. */
export class NoPasskey extends Error {
  constructor(readonly why: 'passkeyCancelled' | 'passkeyThere') {
    super(why);
  }
}

/** Can this browser make passkeys, by the district's own options? */
export const makesPasskeys = (): boolean =>
  'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential && 'toJSON' in PublicKeyCredential.prototype;

/**
 * Has the browser ask its owner for a passkey.
 * @param options what the district wants of it, as JSON
 * @returns what the browser made, as JSON
 * @throws NoPasskey
 */
export async function makePasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON);
  const made = await navigator.credentials.create({ publicKey }).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
    throw new NoPasskey(error.name === 'InvalidStateError' ? 'passkeyThere' : 'passkeyCancelled');
  });
  if (!(made instanceof PublicKeyCredential)) throw new NoPasskey('passkeyCancelled');
  return JSON.stringify(made.toJSON());
}
