import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf, Person } from '@linli/testing';
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import * as oidc from 'openid-client';

import { CurrentIssuer } from '../src/oidc/current-issuer.js';
import { basic, config, dynamic } from './conformance/plans.js';
import { follow, RelyingParty } from './conformance/relying-party.js';
import { issuerWorld, pageOf, type IssuerWorld } from './issuer-world.js';

let world: IssuerWorld;
let rp: RelyingParty;
beforeAll(async () => {
  world = await issuerWorld();
  rp = await RelyingParty.at(world.address);
});
afterAll(() => world.world.stop());

/** A browser in which somebody is signed in, and their tokens. */
async function signedIn(more: Record<string, string> = {}) {
  const browser = rp.browser();
  return { browser, tokens: await rp.signIn(browser, more) };
}
/** The page is shown, nobody is refused, and the sign-in goes through. */
const succeeds = async (more: Record<string, string | undefined>) => rp.signIn(rp.browser(), more);
const authTime = (tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers) => Number(tokens.claims()!.auth_time);
const errorOf = async (more: Record<string, string | undefined>) => {
  const { landing } = await rp.ask(rp.browser(), more);
  return landing.kind === 'console' ? landing.url.searchParams.get('error') : landing.status;
};

async function hasNoUserinfo(): Promise<void> {
  const { tokens } = await signedIn();
  expect(rp.issuer.userinfo_endpoint).toBeUndefined();
  for (const [method, body] of [['GET'], ['POST'], ['POST', `access_token=${tokens.access_token}`]] as const) {
    const answer = await fetch(`${world.address}/oidc/me`, {
      method,
      headers: { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'application/x-www-form-urlencoded' },
      ...(body ? { body } : {}),
    });
    expect(answer.status).toBe(404);
  }
  expect((await Person.withToken(world.address, tokens.access_token).get('/api/identity/v1/me')).body).toMatchObject({ name: '李桦' });
}

async function doesNotKnow(scope: string): Promise<void> {
  const tokens = await succeeds({ scope: `openid ${scope}` });
  expect(tokens.scope).toBe('');
  for (const token of [tokens.id_token!, tokens.access_token])
    expect(Object.keys(decodeJwt(token)).filter((claim) => /name|email|address|phone/.test(claim))).toEqual([]);
}

describe('oidcc-basic-certification-test-plan', () => {
  follow(basic, {
    'oidcc-server': async () => {
      const { tokens } = await signedIn();
      const { iss, aud, sub, nonce, iat, exp } = tokens.claims()!;
      expect({ iss, aud }).toEqual({ iss: rp.issuer.issuer, aud: 'console' });
      expect([sub, nonce, exp - iat]).toEqual([decodeJwt(tokens.access_token).sub, expect.any(String), 3600]);
      expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 600, refresh_token: expect.any(String) });
    },
    'oidcc-response-type-missing': async () => {
      expect(await errorOf({ response_type: undefined })).toBe('invalid_request');
    },
    'oidcc-idtoken-signature': async () => {
      const { tokens } = await signedIn();
      const { keys } = (await (await fetch(rp.issuer.jwks_uri!)).json()) as { keys: JWK[] };
      const { alg, kid } = decodeProtectedHeader(tokens.id_token!);
      expect([alg, keys.map((key) => key.kid)]).toEqual(['ES256', expect.arrayContaining([kid])]);
    },
    'oidcc-idtoken-unsigned': () => {
      expect(rp.issuer.id_token_signing_alg_values_supported).not.toContain('none');
    },
    'oidcc-userinfo-get': hasNoUserinfo,
    'oidcc-userinfo-post-header': hasNoUserinfo,
    'oidcc-userinfo-post-body': hasNoUserinfo,
    'oidcc-ensure-request-without-nonce-succeeds-for-code-flow': async () => {
      expect((await succeeds({ nonce: undefined })).claims()!.nonce).toBeUndefined();
    },
    'oidcc-scope-profile': () => doesNotKnow('profile'),
    'oidcc-scope-email': () => doesNotKnow('email'),
    'oidcc-scope-address': () => doesNotKnow('address'),
    'oidcc-scope-phone': () => doesNotKnow('phone'),
    'oidcc-scope-all': () => doesNotKnow('profile email address phone'),
    'oidcc-alternate-happy-flow': async () => {
      const browser = rp.browser();
      const request = await rp.request({ scope: 'profile openid' });
      const turned = new URL(request.url);
      turned.search = new URLSearchParams([...request.url.searchParams].toReversed()).toString();
      const asked = { ...request, landing: await browser.follow(turned) };
      expect((await rp.tokensOf(await rp.signInAt(browser, asked))).id_token).toBeTruthy();
    },
    'oidcc-display-page': async () => {
      expect((await succeeds({ display: 'page' })).id_token).toBeTruthy();
    },
    'oidcc-display-popup': async () => {
      expect((await succeeds({ display: 'popup' })).id_token).toBeTruthy();
    },
    'oidcc-prompt-login': async () => {
      const { browser, tokens } = await signedIn({ max_age: '10000' });
      await sleep(1100);
      const again = await rp.signIn(browser, { prompt: 'login', max_age: '10000' });
      expect(again.claims()!.sub).toBe(tokens.claims()!.sub);
      expect(authTime(again)).toBeGreaterThan(authTime(tokens));
    },
    'oidcc-prompt-none-not-logged-in': async () => {
      await expect(rp.tokensOf(await rp.ask(rp.browser(), { prompt: 'none' }))).rejects.toMatchObject({ error: 'login_required' });
    },
    'oidcc-prompt-none-logged-in': async () => {
      const { browser, tokens } = await signedIn({ max_age: '10000' });
      const again = await rp.tokensOf(await rp.ask(browser, { prompt: 'none', max_age: '10000' }), 10_000);
      expect([again.claims()!.sub, authTime(again)]).toEqual([tokens.claims()!.sub, authTime(tokens)]);
    },
    'oidcc-max-age-1': async () => {
      const { browser, tokens } = await signedIn({ max_age: '10000' });
      await sleep(2100);
      const again = await rp.signIn(browser, { max_age: '1' });
      expect(authTime(again)).toBeGreaterThan(authTime(tokens));
    },
    'oidcc-max-age-10000': async () => {
      const { browser, tokens } = await signedIn({ max_age: '10000' });
      const again = await rp.tokensOf(await rp.ask(browser, { max_age: '10000' }), 10_000);
      expect([again.claims()!.sub, authTime(again)]).toEqual([tokens.claims()!.sub, authTime(tokens)]);
    },
    'oidcc-ensure-request-with-unknown-parameter-succeeds': async () => {
      expect((await succeeds({ extra: 'foobar' })).id_token).toBeTruthy();
    },
    'oidcc-id-token-hint': async () => {
      const { browser, tokens } = await signedIn();
      const again = await rp.tokensOf(await rp.ask(browser, { prompt: 'none', id_token_hint: tokens.id_token! }));
      expect(again.claims()!.sub).toBe(tokens.claims()!.sub);
      const other = await rp.signIn(rp.browser(), {}, 'zhaoming');
      const asked = await rp.ask(browser, { prompt: 'none', id_token_hint: other.id_token! });
      await expect(rp.tokensOf(asked)).rejects.toMatchObject({ error: 'login_required' });
    },
    'oidcc-login-hint': async () => {
      expect((await succeeds({ login_hint: 'buffy@wheel.example <script>' })).id_token).toBeTruthy();
    },
    'oidcc-ui-locales': async () => {
      expect((await succeeds({ ui_locales: 'se' })).id_token).toBeTruthy();
      expect(pageOf((await rp.ask(rp.browser(), { ui_locales: 'en' })).landing).html).toMatch(/<html lang="en/);
    },
    'oidcc-claims-locales': async () => {
      expect((await succeeds({ claims_locales: 'se' })).id_token).toBeTruthy();
    },
    'oidcc-ensure-request-with-acr-values-succeeds': async () => {
      const tokens = await succeeds({ acr_values: '1 2' });
      expect(tokens.claims()!.acr).toBeUndefined();
      expect(decodeJwt(tokens.access_token).amr).toEqual(['pwd']);
    },
    'oidcc-codereuse': async () => {
      const browser = rp.browser();
      const asked = await rp.signInAt(browser, await rp.ask(browser));
      await rp.tokensOf(asked);
      await expect(rp.tokensOf(asked)).rejects.toMatchObject({ error: 'invalid_grant' });
    },
    'oidcc-codereuse-30seconds': async () => {
      const browser = rp.browser();
      const asked = await rp.signInAt(browser, await rp.ask(browser));
      const tokens = await rp.tokensOf(asked);
      await world.service.dataSource.query("UPDATE oidc_model SET consumed_at = consumed_at - interval '30 seconds' WHERE id = $1", [
        codeOf(asked.landing),
      ]);
      await expect(rp.tokensOf(asked)).rejects.toMatchObject({ error: 'invalid_grant' });
      await expect(oidc.refreshTokenGrant(rp.config, tokens.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
      expect((await Person.withToken(world.address, tokens.access_token).get('/api/identity/v1/me')).status).toBe(200);
    },
    'oidcc-ensure-registered-redirect-uri': async () => {
      expect(await errorOf({ redirect_uri: 'https://elsewhere.example/callback' })).toBe(400);
    },
    'oidcc-ensure-post-request-succeeds': async () => {
      const { url } = await rp.request();
      const landing = await rp.browser().follow(new URL(rp.issuer.authorization_endpoint!), Object.fromEntries(url.searchParams));
      expect(pageOf(landing).status).toBe(404);
    },
    'oidcc-server-client-secret-post': async () => {
      const browser = rp.browser();
      const asked = await rp.signInAt(browser, await rp.ask(browser));
      expect(await rp.token({ ...rp.codeForm(asked), client_secret: 'a secret' })).toMatchObject({ status: 401, error: 'invalid_client' });
    },
    'oidcc-request-uri-unsigned-supported-correctly-or-rejected-as-unsupported': async () => {
      expect(await errorOf({ request_uri: 'https://elsewhere.example/request.jwt' })).toBe('request_uri_not_supported');
    },
    'oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported': async () => {
      expect(await errorOf({ request: unsigned({ client_id: 'console' }) })).toBe('request_not_supported');
    },
    'oidcc-claims-essential': async () => {
      expect((await succeeds({ claims: '{"id_token":{"name":{"essential":true}}}' })).claims()!.name).toBeUndefined();
      expect(rp.issuer.claims_parameter_supported).toBe(false);
    },
    'oidcc-ensure-request-object-with-redirect-uri': async () => {
      const request = unsigned({ client_id: 'console', redirect_uri: 'https://elsewhere.example/callback' });
      expect(await errorOf({ request })).toBe('request_not_supported');
    },
    'oidcc-refresh-token': async () => {
      const { tokens } = await signedIn();
      const again = await oidc.refreshTokenGrant(rp.config, tokens.refresh_token!);
      const { sub, iss, aud, auth_time } = tokens.claims()!;
      expect(again.claims()).toMatchObject({ sub, iss, aud, ...(auth_time === undefined ? {} : { auth_time }) });
      expect(again.refresh_token).not.toBe(tokens.refresh_token);
      const form = { grant_type: 'refresh_token', refresh_token: again.refresh_token! };
      expect(await rp.token({ ...form, client_id: 'another' })).toMatchObject({ status: 401, error: 'invalid_client' });
      expect(await rp.token({ ...form, client_id: 'console' })).toMatchObject({ status: 200 });
    },
    'oidcc-ensure-request-with-valid-pkce-succeeds': async () => {
      expect((await succeeds({})).id_token).toBeTruthy();
    },
  });
});

describe('oidcc-config-certification-test-plan', () => {
  follow(config, {
    'oidcc-discovery-endpoint-verification': async () => {
      const answer = await fetch(`${world.address}/oidc/.well-known/openid-configuration`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^application\/json/)]);
      const metadata = (await answer.json()) as Record<string, unknown>;
      expect(metadata).toMatchObject({
        issuer: `${world.address}/oidc`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
        request_uri_parameter_supported: false,
        scopes_supported: expect.arrayContaining(['openid']),
        claims_supported: expect.arrayContaining(['sub', 'iss']),
        grant_types_supported: expect.arrayContaining(['authorization_code', 'refresh_token']),
      });
      for (const [name, value] of Object.entries(metadata))
        if (/_endpoint$|^jwks_uri$/.test(name)) expect([name, value]).toEqual([name, expect.stringMatching(`^${world.address}/oidc/`)]);
      const { keys } = (await (await fetch(rp.issuer.jwks_uri!)).json()) as { keys: JWK[] };
      expect(keys.length).toBeGreaterThan(0);
      for (const { d, ...key } of keys)
        expect([d, key]).toEqual([undefined, expect.objectContaining({ kty: 'EC', use: 'sig', kid: await calculateJwkThumbprint(key) })]);
    },
  });
});

describe('oidcc-dynamic-certification-test-plan', () => {
  follow(dynamic, {
    'oidcc-ensure-redirect-uri-in-authorization-request': async () => {
      const { landing } = await rp.ask(rp.browser(), { redirect_uri: undefined, prompt: 'none' });
      expect(landing.url.href).toMatch(`${world.address}/signed-in?error=login_required`);
    },
    'oidcc-server-rotate-keys': async () => {
      const published = async () => ((await (await fetch(rp.issuer.jwks_uri!)).json()) as { keys: JWK[] }).keys.map(({ kid }) => kid);
      const age = async (interval: string) => {
        await world.service.dataSource.query('UPDATE signing_key SET made_at = made_at - $1::interval', [interval]);
        await world.service.get(CurrentIssuer).renew();
      };
      const kidOf = ({ id_token }: { id_token?: string }) => decodeProtectedHeader(id_token!).kid;
      const old = kidOf((await signedIn()).tokens);
      await age('91 days');
      const both = await published();
      expect(both).toEqual([old, expect.any(String)]);
      await age('11 minutes');
      // The library asks anew when its keys are five minutes old; the next one is published for ten before it signs.
      const later = await RelyingParty.at(world.address);
      const { jwks, uat } = oidc.getJwksCache(rp.config)!;
      oidc.setJwksCache(later.config, { jwks, uat: uat - 11 * 60 });
      expect(jwks.keys.map(({ kid }) => kid)).toEqual([old]);
      expect(kidOf(await later.signIn(later.browser()))).toBe(both[1]);
      expect(await published()).toEqual([both[1], old]);
    },
  });
});

function unsigned(claims: object): string {
  return [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';
}
