import { IssuerBrowser, type Landing, type Page } from '@linli/testing';

import type { IssuerWorld } from './issuer-world.js';

/** One browser that signs in by way of somebody else. */
export class WandererBrowser extends IssuerBrowser {
  constructor({ address }: IssuerWorld, headers: Readonly<Record<string, string>> = {}) {
    super(address, headers);
  }

  /** Presses the button of a provider on the sign-in page. @returns the address that the next page leads to */
  async leave(provider: string, fields: Record<string, string> = {}): Promise<{ away: URL; verifier: string; page: Page }> {
    const { landing, verifier } = await this.authorize();
    const page = (await this.submit(landing as Page, { provider, ...fields })) as Page;
    return { away: leadsTo(page), verifier, page };
  }

  /** Proves the number, and agrees to the notice where it is asked for. */
  async proveNumber(page: Landing, phone: string): Promise<Landing> {
    const asked = (await this.submit(page as Page, { phone })) as Page;
    // With demo data the page shows it.
    const code = /验证码是 (\d{6})/.exec(asked.html)?.[1];
    if (!code) throw new Error(`no code (${asked.status}): ${/role="alert">([^<]*)/.exec(asked.html)?.[1]}`);
    return this.agree(await this.submit(asked, { code }));
  }

  private async agree(landing: Landing): Promise<Landing> {
    const version = landing.kind === 'page' ? /name="version" value="([^"]*)"/.exec(landing.html)?.[1] : undefined;
    return version === undefined ? landing : this.submit(landing as Page, { version });
  }
}

/** The link of a page that goes on by itself. */
export function leadsTo({ html, status }: Page): URL {
  const href = /<a class="go" href="([^"]+)"/.exec(html)?.[1];
  if (!href) throw new Error(`the page (${status}) leads nowhere: ${/role="alert">([^<]*)/.exec(html)?.[1]}`);
  return new URL(href.replaceAll('&amp;', '&'));
}

/** Where another issuer sends a browser back to, which does not go there yet. */
export async function answerFrom(away: URL, ours: string): Promise<URL> {
  const jar = new Map<string, string>();
  for (let url = away, hop = 0; hop < 8; hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';', 1)[0]!.split(/=(.*)/s) as [string, string];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${url.pathname} answers ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url);
    if (url.href.startsWith(ours)) return url;
  }
  throw new Error('the other issuer redirects in circles');
}
