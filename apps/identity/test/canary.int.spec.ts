import { watch, type Watched } from '@linli/service/testing';

import { SignInProviders } from '../src/federation/sign-in-providers.js';
import { identity } from '../src/service.js';
import { answerFrom } from './elsewhere.js';
import { personalFields } from './personal-fields.js';
import { startUpstream, type Upstream } from './upstream.js';

const path = '/api/identity/v1';
let at: Watched;
let upstream: Upstream;
const callback = 'http://localhost/oidc/elsewhere/zlb';
beforeAll(async () => {
  upstream = await startUpstream(callback);
  const title = { 'zh-CN': '单位', en: 'Unit' };
  // Nobody answers at its address.
  const unit = { id: 'unit', kind: 'directory', title, url: 'ldaps://127.0.0.1:9', bindDn: 'cn=a', bindPassword: 'x', base: 'dc=a' };
  const secrets = { clientId: 'linli', clientSecret: 'a secret of the province' };
  const providers = [unit, { id: 'zlb', kind: 'oidc', title, issuer: upstream.issuer, ...secrets }];
  at = await watch(identity, personalFields, { config: { signInProviders: JSON.stringify(providers) } });
});
afterAll(async () => {
  await at.stop();
  await upstream.stop();
});

it('accounts are made, and one that is there already is refused', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const account = { username: 'guihua', password: 'a long enough one 雀金丝密', name: '贾桂花', phone: '13803530605' };
  const { status, body } = await admin.post<{ accountId: string }>(`${path}/accounts`, account);
  expect([status, (await admin.post(`${path}/accounts`, account)).status]).toEqual([201, 409]);
  expect((await admin.post(`${path}/accounts`, { ...account, username: '桂花' })).status).toBe(400);
  expect((await admin.post(`${path}/sign-in-locks/lift`, { username: account.username, reason: '贾桂花本人来过' })).status).toBe(204);
  expect((await (await at.service.person()).post(`${path}/accounts`, account)).status).toBe(403);
  expect((await admin.get<{ items: object[] }>(`${path}/people?ids=${body.accountId}`)).body.items).toHaveLength(1);
});

it('who somebody is elsewhere is shown, or not', async () => {
  const links = `${path}/links`;
  const person = await at.service.person();
  const account = { username: 'guihua', password: '一个单位的长密码' };
  const linked = async (where: string, body: object) => (await person.post(`${links}/${where}`, body)).status;
  expect(await linked('unit/password', account)).toBe(503);
  // As a directory that has whatever name is sent.
  Object.assign(at.service.get(SignInProviders).directory('unit')!, { subjectOf: async () => 'directory entryuuid 01' });
  expect(await linked('unit/password', account)).toBe(204);
  upstream.who = 'canary-0001';
  const { body } = await person.post<{ address: string }>(`${links}/zlb/start`);
  const { searchParams } = await answerFrom(new URL(body.address), callback);
  const answer = { state: searchParams.get('state')!, code: searchParams.get('code')!, iss: upstream.issuer };
  expect([await linked('zlb/finish', answer), await linked('zlb/finish', { ...answer, error: 'access_denied' })]).toEqual([204, 422]);
  expect((await person.get<{ items: { linked: boolean }[] }>(links)).body.items.map(({ linked: is }) => is)).toEqual([true, true]);
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
