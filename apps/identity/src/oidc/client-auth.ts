import { errors, Provider, type Adapter, type Client, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

import { ownMetadata, type OwnMetadata, type RegisteredClients } from '../clients/registered-clients.js';

/** How far ahead an assertion may end: so long its `jti` is kept. */
const ASSERTION_S = 5 * 60;

type Ours = Client & OwnMetadata;

/** The origins of the client's own pages. */
export const originsOf = (client: Client): readonly string[] => (client as Ours).origins ?? [];

/**
 * The scopes that a client may have: the kinds of data that it was given, and all of them when it asks for none in particular. A person's
 * token needs none.
 */
export function kindsOf(ctx: KoaContextWithOIDC, client: Client): string {
  const { kinds } = client as Ours;
  if (!kinds) return '';
  const given = kinds.join(' ');
  const params = ctx.oidc.params!;
  params.scope ??= given;
  return given;
}

/** By what clients prove who they are: a person's application by nothing, an agency's by a secret or by a key. */
export const clientAuthentication = {
  clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  extraClientMetadata: { properties: [...ownMetadata] },
  assertJwtClientAuthClaimsAndHeader: (_ctx, { exp }, { kid }, client) => {
    const keys = (client.jwks?.keys ?? []) as { kid?: string }[];
    if (!kid || !keys.some((key) => key.kid === kid)) throw new errors.InvalidClientAuth('kid has to name one of the registered keys');
    if (Number(exp) > Date.now() / 1000 + ASSERTION_S) throw new errors.InvalidClientAuth('the assertion ends too late');
  },
} satisfies Configuration;

/** Clients are read from their own tables, and written by an administrator only. */
export function clientsAdapter(clients: RegisteredClients): Adapter {
  const refused = async () => {
    throw new Error('the issuer registers no clients by itself');
  };
  return {
    find: (clientId) => clients.find(clientId),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: refused,
    consume: refused,
    destroy: refused,
    revokeByGrantId: refused,
  };
}

/** Compares a secret with the hashes of the client's valid ones; the library would compare text. */
export function compareHashes(provider: Provider, { secrets }: RegisteredClients): void {
  provider.Client.prototype.compareClientSecret = function (this: Ours, secret: string): boolean {
    const hash = secrets.match(secret, this.hashes ?? []);
    if (hash) Provider.ctx!.state.secretHash = hash;
    return hash !== undefined;
  };
}

/** After a client got a token. */
export const noteClientUse =
  (clients: RegisteredClients) =>
  async (ctx: { status: number; state: { secretHash?: string } }, next: () => Promise<void>): Promise<void> => {
    await next();
    const { oidc } = ctx as unknown as KoaContextWithOIDC;
    const client = oidc?.route === 'token' && ctx.status === 200 ? (oidc.client as Ours | undefined) : undefined;
    if (client?.hashes) await clients.noteUse(client.clientId, ctx.state.secretHash);
  };
