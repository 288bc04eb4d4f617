import { createHash, randomBytes } from 'node:crypto';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  /** Seconds. */
  expires_in: number;
  scope: string;
}

/** Where a browser ends up: on a page, or back at the console. */
export type Landing = Page | { kind: 'console'; url: URL };
export type Page = { kind: 'page'; url: URL; html: string; status: number };

/** The script of a page that sends its form by itself. */
const GOES_ON = /\.click\(\)<\/script>|document\.forms\[0\]\.submit\(\)/;

/** Signs a person in as a browser would: authorization code with PKCE, the sign-in form, the code's exchange. Returns an access token. */
export async function signIn(address: string, username: string, password: string): Promise<string> {
  return (await new IssuerBrowser(address).signIn(username, password)).access_token;
}

/** One browser before the issuer: it keeps cookies and follows redirects, and it knows what the console knows of signing in and out. */
export class IssuerBrowser {
  private readonly jar = new Map<string, string>();
  private readonly redirectUri: string;

  /** @param headers sent with every request, e.g. where it comes from */
  constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.redirectUri = `${address}/signed-in`;
  }

  /** What it keeps of the issuer, by name. */
  get cookies(): ReadonlyMap<string, string> {
    return this.jar;
  }

  /** @throws when the issuer's page is still there afterwards, with its status */
  async signIn(username: string, password: string): Promise<Tokens> {
    const { landing: first, verifier } = await this.authorize(username, password);
    // Whoever signs in for the first time agrees to the privacy notice.
    const landing =
      first.kind === 'page' && first.html.includes('value="agree"') ? await this.submit(first, { version: noticeOf(first) }) : first;
    if (landing.kind === 'page') throw new Error(`sign-in of ${username} stopped at ${landing.url.pathname} (${landing.status})`);
    const answer = await this.exchange(codeOf(landing), verifier);
    const body = (await answer.json()) as Partial<Tokens>;
    if (!body.access_token) throw new Error(`no token for ${username}: ${JSON.stringify(body)}`);
    return body as Tokens;
  }

  /**
   * Asks for a code. Without a user name it goes only as far as the issuer's session carries.
   * @param asked parameters besides, such as `prompt`
   */
  async authorize(
    username?: string,
    password = '',
    asked: Readonly<Record<string, string>> = {},
  ): Promise<{ landing: Landing; verifier: string }> {
    const verifier = randomBytes(32).toString('base64url');
    const authorize = new URL(`${this.address}/oidc/auth`);
    authorize.search = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      resource: 'https://linli/api',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'e2e',
      ...asked,
    }).toString();
    let landing = await this.follow(authorize);
    if (landing.kind === 'page' && username !== undefined) landing = await this.submit(landing, { username, password });
    return { landing, verifier };
  }

  /** Fills in the form of a page that asks for these fields; one that asks for none of them takes its first. */
  submit(page: Page, fields: Record<string, string>): Promise<Landing> {
    const form = formOf(page, Object.keys(fields));
    return this.follow(new URL(form.action, page.url), { ...form.hidden, ...fields });
  }

  exchange(code: string, verifier: string): Promise<Response> {
    return this.token({ grant_type: 'authorization_code', code, redirect_uri: this.redirectUri, code_verifier: verifier });
  }

  refresh(refreshToken: string): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** Goes to the issuer to end the session, as the console does. What lands on a page was not done without a question. */
  async signOut(idToken?: string): Promise<Landing> {
    const end = new URL(`${this.address}/oidc/session/end`);
    const who: Record<string, string> = idToken ? { id_token_hint: idToken } : { client_id: 'console' };
    end.search = new URLSearchParams({ ...who, post_logout_redirect_uri: `${this.address}/` }).toString();
    return this.signOutAt(end);
  }

  /** The same by a request of one's own. */
  async signOutAt(end: URL): Promise<Landing> {
    const landing = await this.follow(end);
    // A browser runs the script of a page that goes on by itself.
    return landing.kind === 'page' && GOES_ON.test(landing.html) ? this.submit(landing, { logout: 'yes' }) : landing;
  }

  /** Sends whatever body, as no form of the page would. */
  post(url: URL, body: string, type = 'application/x-www-form-urlencoded'): Promise<Landing> {
    return this.go(url, { body, type });
  }

  follow(url: URL, form?: Record<string, string>): Promise<Landing> {
    return this.go(url, form && { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' });
  }

  private async go(start: URL, sent?: { body: string; type: string }): Promise<Landing> {
    let url = start;
    let form = sent;
    for (let hop = 0; hop < 12; hop++) {
      const answer = await fetch(url, {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: {
          ...this.headers,
          cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
          accept: 'text/html',
          'accept-language': 'zh-CN',
          ...(form ? { 'content-type': form.type } : {}),
        },
        ...(form ? { body: form.body } : {}),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [name, value] = line.split(';', 1)[0]!.split(/=(.*)/s) as [string, string];
        if (value) this.jar.set(name, value);
        else this.jar.delete(name);
      }
      const location = answer.headers.get('location');
      if (!location) return { kind: 'page', url, html: await answer.text(), status: answer.status };
      await answer.body?.cancel();
      url = new URL(location, url);
      form = undefined;
      if (url.href.startsWith(this.redirectUri) || url.href === `${this.address}/`) return { kind: 'console', url };
    }
    throw new Error('the issuer redirects in circles');
  }

  private token(fields: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams({ client_id: 'console', resource: 'https://linli/api', ...fields });
    return fetch(`${this.address}/oidc/token`, { method: 'POST', headers: { ...this.headers, origin: this.address }, body });
  }
}

/** @throws when the issuer sent the person back without a code */
export function codeOf(landing: Landing): string {
  const code = landing.kind === 'console' ? landing.url.searchParams.get('code') : undefined;
  if (!code) throw new Error(`no code at ${landing.url.href}`);
  return code;
}

const noticeOf = ({ html }: Page): string => /name="version" value="([^"]*)"/.exec(html)![1]!;

function formOf({ html, status, url }: Page, fields: readonly string[]): { action: string; hidden: Record<string, string> } {
  const forms = [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const form = forms.find((one) => fields.every((field) => one.includes(`name="${field}"`))) ?? forms[0];
  if (!form) throw new Error(`no form at ${url.pathname} (${status}): ${html.slice(0, 500)}`);
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');
  const hidden: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) hidden[attribute(tag, 'name')!] = attribute(tag, 'value') ?? '';
  return { action: attribute(form, 'action') ?? '', hidden };
}
