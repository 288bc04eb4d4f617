import { IssuerBrowser } from '@linli/testing';
import type { Page } from 'playwright-core';

export interface Account {
  username: string;
  password: string;
}

/** Signs somebody in at the issuer and puts what the console would keep of it, and the issuer's cookies, into this tab. */
export async function takeSession(page: Page, url: string, { username, password }: Account): Promise<void> {
  const issuer = new IssuerBrowser(url);
  const tokens = await issuer.signIn(username, password);
  await page.context().addCookies([...issuer.cookies].map(([name, value]) => ({ name, value, url })));
  const { issuer: authority, clientId } = (await (await fetch(`${url}/console.json`)).json()) as { issuer: string; clientId: string };
  const expires_at = Math.floor(Date.now() / 1000) + tokens.expires_in;
  const user = { ...tokens, token_type: 'Bearer', profile: claimsOf(tokens.id_token), expires_at };
  // The lightest page of this origin.
  await page.goto(`${url}/icon.svg`);
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
    `oidc.user:${authority}:${clientId}`,
    JSON.stringify(user),
  ] as const);
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

/** The refresh token that the console holds. */
export const refreshToken = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))!;
    return (JSON.parse(sessionStorage.getItem(key)!) as { refresh_token: string }).refresh_token;
  });

/** What the issuer answers to a refresh token. */
export const refreshed = (page: Page, token: string): Promise<number> =>
  page.evaluate(async (refresh_token) => {
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'console', refresh_token });
    return (await fetch('/oidc/token', { method: 'POST', body })).status;
  }, token);
