import { createHash, randomBytes } from 'node:crypto';

import { Client, type Dispatcher } from 'undici';

import type { SentCodes } from './codes.ts';

const AUDIENCE = 'https://linli/api';
const FORM = 'application/x-www-form-urlencoded';

interface Answer {
  status: number;
  location: URL | undefined;
  text: string;
}

/**
 * One telephone, with an address of its own as the gateway sees it, on which people sign in one after the other: each begins without
 * cookies. It asks for what a browser asks for at the issuer, in that order, and nothing besides: no styles, no pages of the console.
 */
export class Phone {
  private readonly client: Client;
  private readonly jar = new Map<string, string>();
  private readonly back: string;

  /** @param url the district’s public address @param localAddress of this machine, such as 127.1.0.7 */
  private readonly url: string;
  constructor(url: string, port: number, localAddress: string) {
    this.url = url;
    this.client = new Client(`http://127.0.0.1:${port}`, { localAddress });
    this.back = `${url}/signed-in`;
  }

  close(): Promise<void> {
    return this.client.close();
  }

  /** @throws Error when the issuer does anything but sign in */
  async byPassword(username: string, password: string): Promise<void> {
    const { page, verifier } = await this.begin();
    await this.takeTokens(await this.send(page, { do: 'password', username, password }), verifier);
  }

  /** Registers whoever has no account yet. @throws Error when the issuer does anything but sign in */
  async byCode(phone: string, codes: SentCodes): Promise<void> {
    const { page, verifier } = await this.begin();
    await this.shown(await this.send(page, { do: 'send-code', phone }));
    let next = await this.send(page, { do: 'code', code: await codes.to(phone) });
    if (next.location?.href === page.href) {
      const version = /name="version" value="([^"]*)"/.exec((await this.shown(next)).text)?.[1];
      if (!version) throw new Error('no notice was shown');
      next = await this.send(page, { do: 'agree', version });
    }
    await this.takeTokens(next, verifier);
  }

  /** As far as the page on which somebody signs in. */
  private async begin(): Promise<{ page: URL; verifier: string }> {
    this.jar.clear();
    const verifier = randomBytes(32).toString('base64url');
    const start = new URL(`${this.url}/oidc/auth`);
    start.search = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: this.back,
      scope: 'openid profile',
      resource: AUDIENCE,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'bench',
    }).toString();
    const begun = await this.ask(start);
    await this.shown(begun);
    return { page: begun.location!, verifier };
  }

  /** The page that an answer leads to. */
  private async shown({ location, text, status }: Answer): Promise<Answer> {
    if (!location) throw new Error(`answered with ${status}: ${text.slice(0, 300)}`);
    const page = await this.ask(location);
    if (page.status !== 200) throw new Error(`the page is answered with ${page.status}: ${page.text.slice(0, 300)}`);
    return page;
  }

  private send(page: URL, form: Record<string, string>): Promise<Answer> {
    return this.ask(page, form);
  }

  /** From the last form to the tokens. */
  private async takeTokens(last: Answer, verifier: string): Promise<void> {
    if (!last.location) throw new Error(`not signed in, but ${last.status}: ${last.text.slice(0, 300)}`);
    const { location } = await this.ask(last.location);
    const code = location?.href.startsWith(this.back) ? location.searchParams.get('code') : undefined;
    if (!code) throw new Error(`no code at ${location?.href}`);
    const token = await this.ask(new URL(`${this.url}/oidc/token`), {
      grant_type: 'authorization_code',
      client_id: 'console',
      resource: AUDIENCE,
      code,
      redirect_uri: this.back,
      code_verifier: verifier,
    });
    if (token.status !== 200) throw new Error(`no tokens: ${token.status} ${token.text}`);
  }

  private async ask(url: URL, form?: Record<string, string>): Promise<Answer> {
    const options: Dispatcher.RequestOptions = {
      path: url.pathname + url.search,
      method: form ? 'POST' : 'GET',
      headers: {
        host: url.host,
        accept: 'text/html',
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { 'content-type': FORM } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    };
    const { statusCode, headers, body } = await this.client.request(options);
    const text = await body.text();
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      const [name, value] = line.split(';', 1)[0]!.split(/=(.*)/s) as [string, string];
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    return { status: statusCode, text, location: headers.location ? new URL(headers.location as string, url) : undefined };
  }
}
