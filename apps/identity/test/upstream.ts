import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { freePort } from '@linli/testing';
import { Provider } from 'oidc-provider';

/** A second real issuer: a province’s sign-on, at which `who` is signed in already. */
export interface Upstream {
  issuer: string;
  /** Who is in front of the browser there; undefined for somebody who says no. */
  who: string | undefined;
  /** What the authorization requests asked for, the last first. */
  asked: URLSearchParams[];
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Everybody there claims the same telephone number, and the same address of mail. */
const claims = { phone_number: '13803530777', phone_number_verified: true, email: 'one@example.cn', name: '同一个人' };

/** @param callback where its browsers come back to */
export async function startUpstream(callback: string): Promise<Upstream> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const upstream: Upstream = { issuer, who: undefined, asked: [], stop, start };
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'linli', client_secret: 'a secret of the province', redirect_uris: [callback] }],
    features: { devInteractions: { enabled: false } },
    // Ports share cookies, so they have names of their own.
    cookies: { keys: ['upstream'], names: { session: 'up_session', interaction: 'up_interaction', resume: 'up_resume' } },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', ...Object.keys(claims)] },
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ accountId: oidc.session!.accountId!, clientId: oidc.client!.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();

  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url!, issuer);
    if (url.pathname === '/auth') upstream.asked.unshift(url.searchParams);
    if (!url.pathname.startsWith('/login/')) return answer(request, response);
    const { who } = upstream;
    const result = who === undefined ? { error: 'access_denied' } : { login: { accountId: who, remember: false } };
    await provider.interactionFinished(request, response, result);
  };
  let server = createServer();
  async function start(): Promise<void> {
    server = createServer((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  }
  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  await start();
  return upstream;
}
