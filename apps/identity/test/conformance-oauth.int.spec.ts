import type { Landing } from '@linli/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as oidc from 'openid-client';

import { oauth } from './conformance/plans.js';
import { follow, RelyingParty } from './conformance/relying-party.js';
import { issuerWorld, type IssuerWorld } from './issuer-world.js';

let world: IssuerWorld;
let rp: RelyingParty;
beforeAll(async () => {
  world = await issuerWorld();
  rp = await RelyingParty.at(world.address);
});
afterAll(() => world.world.stop());

/** The error that the console is told, or the status of the page. */
function outcome(landing: Landing): string | number | null {
  const { searchParams, hash } = landing.url;
  return landing.kind === 'console' ? (searchParams.get('error') ?? new URLSearchParams(hash.slice(1)).get('error')) : landing.status;
}
const askedWith = async (more: Record<string, string | undefined>) => outcome((await rp.ask(rp.browser(), more)).landing);
/** Somebody who has come back with a code that is not used yet. */
async function withCode() {
  const browser = rp.browser();
  return rp.signInAt(browser, await rp.ask(browser));
}
const invalidGrant = { status: 400, error: 'invalid_grant' };

/** What looks like the registered address and is not. */
const elsewhere = (address: string) => {
  const { host, port } = new URL(address);
  return [
    'https://elsewhere.example/signed-in',
    `${address}/signed-in/`,
    `${address}/signed-in?next=https://elsewhere.example`,
    `${address}/signed-in#fragment`,
    `${address}/signed-in/../other`,
    `${address}/SIGNED-IN`,
    `${address}.elsewhere.example/signed-in`,
    `http://${host}@elsewhere.example/signed-in`,
    `http://elsewhere.example\\@${host}/signed-in`,
    `http://localhost:${port}/signed-in`,
    `https://${host}/signed-in`,
    `//${host}/signed-in`,
    'javascript:alert(1)',
    'data:text/html,x',
  ];
};

describe('OAuth 2.0', () => {
  follow(oauth, {
    'RFC 6749: a parameter that is there twice is refused': async () => {
      const { url } = await rp.request();
      url.searchParams.append('scope', 'openid');
      expect(outcome(await rp.browser().follow(url))).toBe('invalid_request');
      const form = new URLSearchParams(rp.codeForm(await withCode()));
      form.append('code', 'another');
      expect(await rp.token(form)).toMatchObject({ status: 400, error: 'invalid_request' });
    },
    'RFC 6749: implicit and password grants, and response types other than code, are refused': async () => {
      for (const response_type of ['token', 'id_token', 'id_token token', 'code id_token', 'none', 'x'])
        expect([response_type, await askedWith({ response_type })]).toEqual([response_type, 'unsupported_response_type']);
      const credentials = { client_id: 'console', username: 'lihua', password: 'linli-demo-2024' };
      for (const grant_type of ['password', 'implicit', 'urn:ietf:params:oauth:grant-type:device_code'])
        expect(await rp.token({ ...credentials, grant_type })).toMatchObject({ status: 400, error: 'unsupported_grant_type' });
      expect(await rp.token({ ...credentials, grant_type: 'client_credentials' })).toMatchObject({
        status: 400,
        error: 'invalid_request',
      });
    },
    'RFC 6749: a code is bound to its redirect_uri and its client': async () => {
      const form = rp.codeForm(await withCode());
      expect(await rp.token({ ...form, redirect_uri: `${world.address}/` })).toMatchObject(invalidGrant);
      expect(await rp.token({ ...rp.codeForm(await withCode()), client_id: 'another' })).toMatchObject({
        status: 401,
        error: 'invalid_client',
      });
    },
    'RFC 6749: token answers are not stored': async () => {
      const { status, headers } = await rp.token(rp.codeForm(await withCode()));
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    },
    'RFC 6749: the scope of a person’s token': async () => {
      const { scope, access_token } = await rp.signIn(rp.browser(), { scope: 'openid profile cases' });
      expect([scope, decodeJwt(access_token).scope]).toEqual(['', undefined]);
    },
    'RFC 7009: a revoked refresh token is over, an unknown token is none’s business': async () => {
      const { refresh_token } = await rp.signIn(rp.browser());
      await oidc.tokenRevocation(rp.config, refresh_token!);
      await expect(oidc.refreshTokenGrant(rp.config, refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
      await oidc.tokenRevocation(rp.config, 'unknown');
    },
    'RFC 7009: access tokens': async () => {
      const { access_token } = await rp.signIn(rp.browser());
      await expect(oidc.tokenRevocation(rp.config, access_token)).rejects.toMatchObject({ error: 'unsupported_token_type' });
    },
    'RFC 7636: no code without a challenge': async () => {
      expect(await askedWith({ code_challenge: undefined, code_challenge_method: undefined })).toBe('invalid_request');
      expect(await askedWith({ code_challenge: 'short' })).toBe('invalid_request');
    },
    'RFC 7636: plain is refused': async () => {
      expect(await askedWith({ code_challenge_method: 'plain' })).toBe('invalid_request');
      // Without a method it is plain, by the RFC.
      expect(await askedWith({ code_challenge_method: undefined })).toBe('invalid_request');
    },
    'RFC 7636: no token without the verifier, or with another': async () => {
      const { code_verifier: _, ...without } = rp.codeForm(await withCode());
      expect(await rp.token(without)).toMatchObject(invalidGrant);
      const form = rp.codeForm(await withCode());
      expect(await rp.token({ ...form, code_verifier: oidc.randomPKCECodeVerifier() })).toMatchObject(invalidGrant);
    },
    'RFC 9068: access tokens are at+jwt, with every claim that is required': async () => {
      const { access_token } = await rp.signIn(rp.browser());
      expect(decodeProtectedHeader(access_token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256', kid: expect.any(String) });
      expect(decodeJwt(access_token)).toMatchObject({
        iss: rp.issuer.issuer,
        aud: 'https://linli/api',
        sub: expect.any(String),
        client_id: 'console',
        iat: expect.any(Number),
        exp: expect.any(Number),
        jti: expect.any(String),
      });
    },
    'RFC 9207: answers say who they are from, errors too': async () => {
      expect(rp.issuer.authorization_response_iss_parameter_supported).toBe(true);
      const refused = await rp.ask(rp.browser(), { prompt: 'none' });
      for (const { landing } of [await withCode(), refused]) expect(landing.url.searchParams.get('iss')).toBe(rp.issuer.issuer);
    },
    'RFC 9700: nobody is sent where the client is not registered': async () => {
      for (const redirect_uri of elsewhere(world.address)) {
        const { url } = await rp.request({ redirect_uri, prompt: 'none' });
        const answer = await fetch(url, { redirect: 'manual' });
        expect([redirect_uri, answer.status, answer.headers.get('location')]).toEqual([redirect_uri, 400, null]);
      }
    },
    'RFC 9700: a refresh token is used once; a second use ends the grant': async () => {
      const { refresh_token } = await rp.signIn(rp.browser());
      const second = await oidc.refreshTokenGrant(rp.config, refresh_token!);
      await expect(oidc.refreshTokenGrant(rp.config, refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
      await expect(oidc.refreshTokenGrant(rp.config, second.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
    },
    'RFC 9700: pages are in no frame, and tell nobody their address': async () => {
      const { url } = await rp.request();
      const begun = await fetch(url, { redirect: 'manual' });
      const page = await fetch(new URL(begun.headers.get('location')!, url), {
        headers: { cookie: begun.headers.getSetCookie().join('; ') },
      });
      for (const { headers } of [begun, page])
        expect([headers.get('referrer-policy'), headers.get('content-security-policy')]).toEqual([
          'no-referrer',
          expect.stringContaining("frame-ancestors 'none'"),
        ]);
    },
  });
});
