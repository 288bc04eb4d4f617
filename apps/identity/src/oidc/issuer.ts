import { hkdfSync } from 'node:crypto';

import { Config } from '@linli/service';
import { Logger } from '@nestjs/common';
import type { JWK } from 'jose';
import { errors, Provider, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { DataSource } from 'typeorm';

import type { AccountsService } from '../accounts/accounts.service.js';
import { CONSOLE } from '../clients/client.rules.js';
import type { RegisteredClients } from '../clients/registered-clients.js';
import { clientAuthentication, clientsAdapter, compareHashes, kindsOf, noteClientUse, originsOf } from './client-auth.js';
import { PostgresAdapter } from './oidc-model.store.js';
import { ACCESS_TOKEN_S, HOUR, MINUTE, sessionSeconds, SESSION_S } from './lifetimes.js';
import { errorPage, signedOutPage, signingOutPage, signOutPage } from './pages/pages.js';
import { endSession, noteSession } from './signed-in.store.js';

export interface IssuerParts {
  config: Config;
  dataSource: DataSource;
  accounts: AccountsService;
  keys: readonly JWK[];
  clients: RegisteredClients;
}

/** The district's own OIDC issuer: code with PKCE for people, client credentials for agencies. */
export function createIssuer(parts: IssuerParts): Provider {
  const provider = new Provider(parts.config.oidc.issuer, configurationOf(parts));
  provider.proxy = true;
  compareHashes(provider, parts.clients);
  provider.use(noteClientUse(parts.clients));
  const log = new Logger('issuer');
  provider.on('server_error', (_ctx, error) => log.error(error.stack));
  // The library ends the session; with it goes everything that came of it, before the answer goes out.
  provider.use(async (ctx, next) => {
    await next();
    const { oidc } = ctx as KoaContextWithOIDC;
    const signIn = oidc?.route === 'resume' && oidc.result?.login ? oidc.entities.Interaction : undefined;
    if (signIn && oidc.session) await noteSession(parts.dataSource, signIn.uid, oidc.session.uid);
    const session = oidc?.route === 'end_session_confirm' ? oidc.session : undefined;
    if (!session || !('destroyed' in session)) return;
    await endSession(parts.dataSource, session.uid);
    // Photos may be in the browser's own cache for a day.
    ctx.set('clear-site-data', '"cache"');
  });
  return provider;
}

function configurationOf({ config, dataSource, accounts, keys, clients }: IssuerParts): Configuration {
  const { audience } = config.oidc;
  return {
    adapter: (kind: string) => (kind === 'Client' ? clientsAdapter(clients) : new PostgresAdapter(dataSource, kind)),
    clients: [consoleClient(config.publicUrl)],
    ...clientAuthentication,
    jwks: { keys: keys as (JWK & { kty: 'EC' })[] },
    cookies: {
      keys: [Buffer.from(hkdfSync('sha256', config.masterKey, '', 'linli issuer cookies', 32)).toString('base64url')],
      short: { path: '/oidc' },
      long: { path: '/oidc' },
    },
    // What discovery says is what there is: no token comes by another way than a code, and none is for a userinfo endpoint
    // (docs/conformance.md).
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access', 'profile'],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    // Browsers name the origin also when it is the issuer's own; besides, a client's own pages may call as this client. The gateway says so
    // to the browser (docs/adr/078).
    clientBasedCORS: (_ctx, origin, client) => origin === new URL(config.publicUrl).origin || originsOf(client).includes(origin),
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          // Whoever shows the ID token of this very session is its console, and its user has said so there.
          const hint = ctx.oidc.entities.IdTokenHint?.payload.sub;
          ctx.body = hint !== undefined && hint === ctx.oidc.session?.accountId ? signingOutPage(form) : signOutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource, client) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: kindsOf(ctx, client),
            audience,
            accessTokenTTL: ACCESS_TOKEN_S,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_S,
      AuthorizationCode: MINUTE,
      ClientCredentials: ACCESS_TOKEN_S,
      Grant: SESSION_S,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: SESSION_S,
      Session: (_ctx, session) => sessionSeconds(session),
    },
    // How somebody signed in, and in which session: a service can ask for two factors, and the console knows its own session in the list.
    extraTokenClaims: (ctx) => {
      const { AuthorizationCode: code, RefreshToken: refresh } = ctx.oidc.entities;
      const { amr, sessionUid } = code ?? refresh ?? {};
      return { ...(amr ? { amr } : {}), ...(sessionUid ? { sid: sessionUid } : {}) };
    },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // Whatever is signed in with a session ends with it.
    expiresWithSession: () => true,
    // The district's own console needs nobody's consent to show the district's own pages. One session has one grant: the library binds
    // tokens to it, and a second tab would end the first one's with a grant of its own.
    loadExistingGrant: async (ctx) => {
      const { session, client, provider, params } = ctx.oidc;
      if (!session?.accountId || !client) return undefined;
      const known = session.grantIdFor(client.clientId);
      const grant =
        (known ? await provider.Grant.find(known) : undefined) ??
        new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope(String(params?.scope ?? 'openid'));
      grant.addResourceScope(audience, '');
      await grant.save();
      return grant;
    },
    findAccount: async (_ctx, id) => {
      const known = await accounts.exists(dataSource, id);
      return known ? { accountId: id, claims: async () => ({ sub: id }) } : undefined;
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error);
    },
  };
}

function consoleClient(publicUrl: string): ClientMetadata {
  return {
    client_id: CONSOLE,
    token_endpoint_auth_method: 'none',
    redirect_uris: [`${publicUrl}/signed-in`],
    post_logout_redirect_uris: [`${publicUrl}/`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    id_token_signed_response_alg: 'ES256',
  };
}
