import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { openBrowser } from './support/visitor.js';

let journey: Journey;
let browser: Browser;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** A page of an agency's own, at this origin. That it asks a machine at home is what a browser wants to be allowed besides. */
async function pageAt(origin: string): Promise<Page> {
  const page = await (await browser.newContext({ permissions: ['local-network-access'] })).newPage();
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>agency</title>' }));
  await page.goto(`${origin}/`);
  return page;
}

/** What a script in the page comes to: a token, then a list with a key of the caller's in its headers. */
const script = ({ url, clientId, clientSecret }: { url: string; clientId: string; clientSecret: string }) => `(async () => {
  const token = await fetch('${url}/oidc/token', {
    method: 'POST',
    headers: { authorization: 'Basic ' + btoa('${clientId}:${clientSecret}') },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
  const { access_token } = await token.json();
  const cases = await fetch('${url}/api/grid/v1/cases?limit=1', { headers: { authorization: 'Bearer ' + access_token, 'if-none-match': '"x"' } });
  return [token.status, cases.status, cases.headers.get('etag') !== null, cases.headers.get('ratelimit') !== null];
})().catch((error) => error.name)`;

it('an agency’s page at its registered origin works with the district; the same page elsewhere does not (control)', async () => {
  const client = { url: journey.demo.url, ...journey.demo.clients[0]! };
  const [own, elsewhere] = [await pageAt('http://localhost:4180'), await pageAt('http://localhost:4181')];
  expect(await own.evaluate(script(client))).toEqual([200, 200, true, true]);
  expect(await elsewhere.evaluate(script(client))).toBe('TypeError');
});
