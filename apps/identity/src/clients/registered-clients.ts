import { Config } from '@linli/service';
import { Injectable } from '@nestjs/common';
import type { ClientMetadata, JWK } from 'oidc-provider';
import { DataSource } from 'typeorm';

import { CLIENT_ID } from './client.rules.js';
import { findOrigins, findRegistered, type RegisteredClient } from './clients.query.js';
import { noteUse } from './clients.store.js';
import { Secrets } from './secrets.js';

/** What of a client the library does not know itself. */
export const ownMetadata = ['origins', 'kinds', 'hashes'] as const;
export type OwnMetadata = Partial<Pick<RegisteredClient, (typeof ownMetadata)[number]>>;

/** Agencies' clients as the issuer knows them: read for every token, so that every replica knows of a change at once. */
@Injectable()
export class RegisteredClients {
  readonly secrets: Secrets;

  constructor(
    { masterKey }: Config,
    private readonly dataSource: DataSource,
  ) {
    this.secrets = new Secrets(masterKey);
  }

  async find(clientId: string): Promise<(ClientMetadata & OwnMetadata) | undefined> {
    if (!CLIENT_ID.test(clientId)) return undefined;
    const registered = await findRegistered(this.dataSource, clientId);
    if (!registered) return undefined;
    const { auth, keys, origins, kinds, hashes } = registered;
    return {
      client_id: clientId,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256',
      // The library wants something to stand for a secret; it is compared with nothing (issuer.ts).
      ...(auth === 'key'
        ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: keys as JWK[] } }
        : { token_endpoint_auth_method: 'client_secret_basic', client_secret: [clientId, ...hashes].join(' ') }),
      origins,
      kinds,
      hashes,
    };
  }

  /** The origins of all clients' own pages. */
  origins(): Promise<string[]> {
    return findOrigins(this.dataSource);
  }

  /** @param hash of the secret by which it got a token */
  noteUse(clientId: string, hash: string | undefined): Promise<void> {
    return noteUse(this.dataSource, clientId, hash);
  }
}
