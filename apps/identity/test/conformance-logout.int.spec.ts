import type { IssuerBrowser, Page } from '@linli/testing';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import * as oidc from 'openid-client';

import { logout } from './conformance/plans.js';
import { follow, RelyingParty } from './conformance/relying-party.js';
import { issuerWorld, pageOf, type IssuerWorld } from './issuer-world.js';

let world: IssuerWorld;
let rp: RelyingParty;
beforeAll(async () => {
  world = await issuerWorld();
  rp = await RelyingParty.at(world.address);
});
afterAll(() => world.world.stop());

interface Sent {
  id_token_hint?: string;
  post_logout_redirect_uri?: string;
  state?: string;
}

/** Signs in, and goes to sign out with exactly these parameters. */
async function signOut(parameters: (idToken: string) => Promise<Sent> | Sent) {
  const browser = rp.browser();
  const { id_token } = await rp.signIn(browser);
  const end = new URL(rp.issuer.end_session_endpoint!);
  end.search = new URLSearchParams({ ...(await parameters(id_token!)) }).toString();
  return { browser, landing: await browser.signOutAt(end) };
}
async function isSignedIn(browser: IssuerBrowser): Promise<boolean> {
  const { landing } = await rp.ask(browser, { prompt: 'none' });
  if (landing.url.searchParams.get('error') === 'login_required') return false;
  expect(landing.url.searchParams.get('code')).toBeTruthy();
  return true;
}

/** An error page, or the question whether to sign out; nobody is sent anywhere, and the session goes on. */
async function staysHere(parameters: (idToken: string) => Promise<Sent> | Sent, status: 200 | 400): Promise<void> {
  const { browser, landing } = await signOut(parameters);
  expect(pageOf(landing).status).toBe(status);
  expect(pageOf(landing).html).toMatch(status === 400 ? /登录没有完成/ : /退出登录？/);
  expect(await isSignedIn(browser)).toBe(true);
}

/** Asked when it is not known that it is the console; on a page of the issuer that says so, the session is over. */
async function endsHere(parameters: (idToken: string) => Sent, asked: boolean): Promise<void> {
  const { browser, landing } = await signOut(parameters);
  let last: Page = pageOf(landing);
  if (asked) {
    expect(last.html).toMatch(/退出登录？/);
    last = pageOf(await browser.submit(last, { logout: 'yes' }));
  }
  expect([last.status, last.html]).toEqual([200, expect.stringContaining('已退出')]);
  expect(await isSignedIn(browser)).toBe(false);
}

async function comesBack(state?: string): Promise<void> {
  const browser = rp.browser();
  const { id_token } = await rp.signIn(browser);
  const back = `${world.address}/`;
  const url = oidc.buildEndSessionUrl(rp.config, { id_token_hint: id_token!, post_logout_redirect_uri: back, ...(state ? { state } : {}) });
  // Followed by hand: it is looked at where the issuer sends to, with the state.
  const page = pageOf(await browser.follow(url));
  const landing = await browser.submit(page, { logout: 'yes' });
  expect(landing.url.href).toBe(state ? `${back}?state=${state}` : back);
  expect(await isSignedIn(browser)).toBe(false);
}

const home = () => ({ post_logout_redirect_uri: `${world.address}/` });

describe('oidcc-rp-initiated-logout-certification-test-plan', () => {
  follow(logout, {
    'oidcc-rp-initiated-logout-discovery-endpoint-verification': () => {
      expect(rp.issuer.end_session_endpoint).toBe(`${world.address}/oidc/session/end`);
    },
    'oidcc-rp-initiated-logout': () => comesBack('a-state'),
    'oidcc-rp-initiated-logout-no-state': () => comesBack(),
    'oidcc-rp-initiated-logout-bad-post-logout-redirect-uri': () =>
      staysHere((id_token_hint) => ({ id_token_hint, post_logout_redirect_uri: 'https://elsewhere.example/' }), 400),
    'oidcc-rp-initiated-logout-query-added-to-post-logout-redirect-uri': () =>
      staysHere((id_token_hint) => ({ id_token_hint, post_logout_redirect_uri: `${world.address}/?foo=bar` }), 400),
    'oidcc-rp-initiated-logout-modified-id-token-hint': () =>
      staysHere((idToken) => ({ id_token_hint: unsignedLike(idToken), ...home() }), 400),
    'oidcc-rp-initiated-logout-bad-id-token-hint': () =>
      staysHere(async (idToken) => {
        const { privateKey } = await generateKeyPair('ES256');
        const forged = await new SignJWT(decodeJwt(idToken)).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
        return { id_token_hint: forged, ...home() };
      }, 400),
    'oidcc-rp-initiated-logout-no-id-token-hint': () => staysHere(home, 200),
    'oidcc-rp-initiated-logout-no-params': () => endsHere(() => ({}), true),
    'oidcc-rp-initiated-logout-no-post-logout-redirect-uri': () => endsHere((id_token_hint) => ({ id_token_hint }), false),
    'oidcc-rp-initiated-logout-only-state': () => endsHere(() => ({ state: 'a-state' }), true),
  });
});

function unsignedLike(token: string): string {
  return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
}
