/**
 * What the issuer does at each module of the OpenID Foundation's test plans, and at what the RFCs ask: the specs beside this file test
 * every line, and docs/conformance.md is written from it.
 */

/** `true`: as the module asks. Otherwise how and why the issuer does something else, which is tested just the same. */
export type Plan = Readonly<Record<string, true | string>>;

const noUserinfo = 'There is no userinfo endpoint: access tokens are for the API only, and `/api/identity/v1/me` says who one is.';
const noSuchScope = 'The scope is not supported: the request succeeds without it, and no token holds such a claim.';

export const basic = {
  'oidcc-server': true,
  'oidcc-response-type-missing': true,
  'oidcc-idtoken-signature': 'ES256 in place of RS256: the district has keys of one kind.',
  'oidcc-idtoken-unsigned': true,
  'oidcc-userinfo-get': noUserinfo,
  'oidcc-userinfo-post-header': noUserinfo,
  'oidcc-userinfo-post-body': noUserinfo,
  'oidcc-ensure-request-without-nonce-succeeds-for-code-flow': true,
  'oidcc-scope-profile': 'The scope is accepted; a name is in no token, `/api/identity/v1/me` says it.',
  'oidcc-scope-email': noSuchScope,
  'oidcc-scope-address': noSuchScope,
  'oidcc-scope-phone': noSuchScope,
  'oidcc-scope-all': noSuchScope,
  'oidcc-alternate-happy-flow': true,
  'oidcc-display-page': true,
  'oidcc-display-popup': true,
  'oidcc-prompt-login': true,
  'oidcc-prompt-none-not-logged-in': true,
  'oidcc-prompt-none-logged-in': true,
  'oidcc-max-age-1': true,
  'oidcc-max-age-10000': true,
  'oidcc-ensure-request-with-unknown-parameter-succeeds': true,
  'oidcc-id-token-hint': true,
  'oidcc-login-hint': true,
  'oidcc-ui-locales': true,
  'oidcc-claims-locales': true,
  'oidcc-ensure-request-with-acr-values-succeeds':
    'The request succeeds; there is no `acr`: `amr` in the access token says how somebody signed in.',
  'oidcc-codereuse': true,
  'oidcc-codereuse-30seconds':
    'The refresh token ends; the access token, which services check without asking, ends by itself within ten minutes.',
  'oidcc-ensure-registered-redirect-uri': true,
  'oidcc-ensure-post-request-succeeds':
    'Requests come by GET only: with POST from other sites the session cookie could not be `SameSite=Lax`.',
  'oidcc-server-client-secret-post':
    'People’s application is a public client, with PKCE; agencies have secrets, and get tokens for themselves only.',
  'oidcc-request-uri-unsigned-supported-correctly-or-rejected-as-unsupported': true,
  'oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported': true,
  'oidcc-claims-essential': 'The `claims` parameter is not supported, and ignored.',
  'oidcc-ensure-request-object-with-redirect-uri': true,
  'oidcc-refresh-token': true,
  'oidcc-ensure-request-with-valid-pkce-succeeds': true,
} as const satisfies Plan;

export const config = {
  'oidcc-discovery-endpoint-verification': 'ES256 is the only algorithm of ID tokens, and there is no userinfo endpoint.',
} as const satisfies Plan;

/** Clients do not register themselves here; of the plan for those who do, what concerns every issuer. */
export const dynamic = {
  'oidcc-ensure-redirect-uri-in-authorization-request':
    'The one registered address is taken: OAuth 2.0 allows it for a client that has only one.',
  'oidcc-server-rotate-keys': true,
} as const satisfies Plan;

export const logout = {
  'oidcc-rp-initiated-logout-discovery-endpoint-verification': true,
  'oidcc-rp-initiated-logout': true,
  'oidcc-rp-initiated-logout-bad-post-logout-redirect-uri': true,
  'oidcc-rp-initiated-logout-modified-id-token-hint': true,
  'oidcc-rp-initiated-logout-no-id-token-hint': true,
  'oidcc-rp-initiated-logout-no-params': true,
  'oidcc-rp-initiated-logout-no-post-logout-redirect-uri': true,
  'oidcc-rp-initiated-logout-no-state': true,
  'oidcc-rp-initiated-logout-only-state': true,
  'oidcc-rp-initiated-logout-query-added-to-post-logout-redirect-uri': true,
  'oidcc-rp-initiated-logout-bad-id-token-hint': true,
} as const satisfies Plan;

/** What the suite does not test of the RFCs that the issuer goes by. */
export const oauth = {
  'RFC 6749: a parameter that is there twice is refused': true,
  'RFC 6749: implicit and password grants, and response types other than code, are refused': true,
  'RFC 6749: a code is bound to its redirect_uri and its client': true,
  'RFC 6749: token answers are not stored': true,
  'RFC 6749: the scope of a person’s token': 'It is empty: what somebody may do is said by their roles, not by scopes.',
  'RFC 7009: a revoked refresh token is over, an unknown token is none’s business': true,
  'RFC 7009: access tokens': 'They are not revoked, and the answer says so; they end within ten minutes.',
  'RFC 7636: no code without a challenge': true,
  'RFC 7636: plain is refused': true,
  'RFC 7636: no token without the verifier, or with another': true,
  'RFC 9068: access tokens are at+jwt, with every claim that is required': true,
  'RFC 9207: answers say who they are from, errors too': true,
  'RFC 9700: nobody is sent where the client is not registered': true,
  'RFC 9700: a refresh token is used once; a second use ends the grant': true,
  'RFC 9700: pages are in no frame, and tell nobody their address': true,
} as const satisfies Plan;
