import { createHash, randomBytes } from 'node:crypto';

/** Signs a person in as a browser would: authorization code with PKCE, the sign-in form, the code's exchange. Returns an access token. */
export async function signIn(address: string, username: string, password: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${address}/signed-in`;
  const authorize = new URL(`${address}/oidc/auth`);
  authorize.search = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile',
    resource: 'https://linli/api',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'e2e',
  }).toString();

  const jar = new Map<string, string>();
  let page = await follow(authorize, jar, redirectUri);
  if (page.kind === 'page') {
    const form = formOf(page.html);
    page = await follow(new URL(form.action, page.url), jar, redirectUri, { ...form.hidden, username, password });
  }
  if (page.kind === 'page') throw new Error(`sign-in of ${username} stopped at ${page.url.pathname} (${page.status})`);

  const answer = await fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: { origin: address },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'console',
      code: page.code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      resource: 'https://linli/api',
    }),
  });
  const body = (await answer.json()) as { access_token?: string };
  if (!body.access_token) throw new Error(`no token for ${username}: ${JSON.stringify(body)}`);
  return body.access_token;
}

type Landing = { kind: 'page'; url: URL; html: string; status: number } | { kind: 'code'; code: string };

async function follow(start: URL, jar: Map<string, string>, redirectUri: string, form?: Record<string, string>): Promise<Landing> {
  let url = start;
  let body = form ? new URLSearchParams(form) : undefined;
  for (let hop = 0; hop < 12; hop++) {
    const answer = await fetch(url, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), 'accept-language': 'zh-CN' },
      ...(body ? { body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';', 1)[0]!.split(/=(.*)/s) as [string, string];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    const location = answer.headers.get('location');
    if (!location) return { kind: 'page', url, html: await answer.text(), status: answer.status };
    await answer.body?.cancel();
    url = new URL(location, url);
    body = undefined;
    if (url.href.startsWith(redirectUri)) {
      const code = url.searchParams.get('code');
      if (!code) throw new Error(`sign-in refused: ${url.search}`);
      return { kind: 'code', code };
    }
  }
  throw new Error('sign-in redirects in circles');
}

function formOf(html: string): { action: string; hidden: Record<string, string> } {
  const form = [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map((match) => match[0]).find((text) => /type="password"/.test(text));
  if (!form) throw new Error('the sign-in page has no form with a password');
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');
  const hidden: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) hidden[attribute(tag, 'name')!] = attribute(tag, 'value') ?? '';
  return { action: attribute(form, 'action') ?? '', hidden };
}
