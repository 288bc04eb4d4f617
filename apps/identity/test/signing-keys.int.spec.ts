import { IssuerBrowser, Person } from '@linli/testing';
import { eventually } from '@linli/service/testing';
import { decodeProtectedHeader } from 'jose';

import { CurrentIssuer } from '../src/oidc/current-issuer.js';
import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld();
});
afterAll(() => issuer.world.stop());

const browser = () => new IssuerBrowser(issuer.address);
const kidOf = (token: string) => decodeProtectedHeader(token).kid!;
const renew = () => issuer.service.get(CurrentIssuer).renew();
const published = async () =>
  ((await (await fetch(`${issuer.address}/oidc/jwks`)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
const answered = async (token: string) => (await Person.withToken(issuer.address, token).get('/api/identity/v1/me')).status;
/** Time passes for the keys. */
const age = (interval: string) =>
  issuer.service.dataSource.query('UPDATE signing_key SET made_at = made_at - $1::interval, retired_at = retired_at - $1::interval', [
    interval,
  ]);

it('keys follow each other while the issuer runs: published first, then signing, the old one believed until nothing of it is left, then deleted', async () => {
  const signedIn = browser();
  const first = await signedIn.signIn('lihua', password);
  const old = kidOf(first.access_token);
  await renew();
  expect(await published()).toEqual([old]);

  await age('91 days');
  await renew();
  const both = await published();
  expect([both[0], both.length]).toEqual([old, 2]);
  expect(kidOf((await browser().signIn('lihua', password)).access_token)).toBe(old);

  const next = both[1]!;
  await age('11 minutes');
  await renew();
  expect(await published()).toEqual([next, old]);
  const second = await browser().signIn('lihua', password);
  expect(kidOf(second.access_token)).toBe(next);
  // The services know the old key only, and ask anew for one that they do not know.
  await eventually(
    () => answered(second.access_token),
    (status) => status === 200,
  );
  expect(await answered(first.access_token)).toBe(200);
  // What is under way goes on: a refresh, and a sign-out with the old ID token without a question.
  expect((await signedIn.refresh(first.refresh_token)).status).toBe(200);
  expect((await signedIn.signOut(first.id_token)).url.href).toBe(`${issuer.address}/`);

  await age('14 days');
  await renew();
  expect(await published()).toEqual([next, old]);
  await age('2 days');
  await renew();
  expect(await published()).toEqual([next]);
  const stored = await issuer.service.dataSource.query<{ kid: string; sealed: string }[]>('SELECT kid, sealed FROM signing_key');
  expect(stored.map(({ kid }) => kid)).toEqual([next]);
  expect(stored[0]!.sealed).not.toContain('"d"');
});

it('two replicas that renew at once make one key', async () => {
  await age('91 days');
  await Promise.all([renew(), renew(), renew()]);
  expect(await published()).toHaveLength(2);
});

it('every replica does so by itself', async () => {
  await age('91 days');
  const before = await published();
  issuer.service.get(CurrentIssuer).keepRenewing(50);
  await eventually(published, (kids) => kids.join() !== before.join());
});
