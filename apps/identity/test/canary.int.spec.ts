import { system, UnitOfWork, type Tx } from '@linli/service';
import { eventually, messages, Person, watch, type Watched } from '@linli/service/testing';
import { Secret, TOTP } from 'otpauth';

import { GrantsService } from '../src/grants/grants.service.js';
import { SignInProviders } from '../src/federation/sign-in-providers.js';
import { identity } from '../src/service.js';
import { answerFrom } from './elsewhere.js';
import { personalFields } from './personal-fields.js';
import { SoftwarePasskey } from './software-passkey.js';
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
  expect((await admin.post(`${path}/grants`, { accountId: body.accountId, role: 'grid-worker', area: '140321001001001' })).status).toBe(
    201,
  );
  for (const what of ['stop', 'resume'])
    expect((await admin.post(`${path}/accounts/${body.accountId}/${what}`, { reason: '贾桂花的手机丢了' })).status).toBe(204);
  expect((await (await at.service.person()).post(`${path}/accounts`, account)).status).toBe(403);
  expect((await admin.get<{ items: object[] }>(`${path}/people?ids=${body.accountId}`)).body.items).toHaveLength(1);
});

it('roles are given for a term, and get another one', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const { body: account } = await admin.post<{ accountId: string }>(`${path}/accounts`, {
    username: 'chunyan',
    password: 'a long enough one 雀金丝密',
    name: '史春燕',
  });
  const role = { accountId: account.accountId, role: 'grid-worker', area: '140321001001003', endsOn: '2030-12-31' };
  const { body } = await admin.post<{ id: string }>(`${path}/grants`, role);
  expect((await admin.post(`${path}/grants/${body.id}/extend`, { endsOn: '2031-12-31' })).status).toBe(201);
});

it('somebody is invited to a role, and nobody finds them by it', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const give = (tx: Tx) => at.service.get(GrantsService).give(tx, admin.accountId, { role: 'system-admin' });
  await at.service.get(UnitOfWork).as(system, give);
  const invited = { role: 'community-staff', area: '140321001001', name: '郝梅英', phone: '13803530611' };
  const { body } = await admin.post<{ id: string; link: string }>(`${path}/grants/invitations`, invited);
  const token = body.link.split('#')[1]!;
  const nobody = Person.withToken(at.service.address, '');
  expect((await nobody.post(`${path}/invitations/look`, { token })).status).toBe(200);
  const somebody = await at.service.person();
  expect((await somebody.post(`${path}/invitations/accept`, { token })).status).toBe(403);
  expect((await somebody.post(`${path}/invitations/accept`, { token: `${token}x` })).status).toBe(400);
  const open = await admin.post<{ link: string }>(`${path}/grants/invitations`, { ...invited, phone: undefined });
  const accepted = await somebody.post(`${path}/invitations/accept`, { token: open.body.link.split('#')[1] });
  expect(accepted.status).toBe(201);
});

it('somebody changes what is theirs, and staff give an account back', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const own = { username: 'xiuying', password: 'a long enough one 雀金丝密', name: '葛秀英', phone: '13803530631' };
  const { body: account } = await admin.post<{ accountId: string }>(`${path}/accounts`, own);
  const somebody = await at.service.person([], account.accountId);
  // The canary sends numbers of its own in place of these.
  const codeAfter = async (n: number) => {
    const sent = await eventually(
      async () => messages(at.world).filter(({ values }) => values.code),
      (found) => found.length === n,
    );
    return sent.at(-1)!.values.code!;
  };
  expect((await somebody.put(`${path}/account/name`, { name: '葛秀瑛' })).status).toBe(204);
  const home = { label: 'home', address: '雀金丝巷9号楼1单元', point: { lon: 113.6265, lat: 37.7904 } };
  expect((await somebody.post(`${path}/account/addresses`, home)).status).toBe(201);
  expect((await somebody.get<{ items: object[] }>(`${path}/account/addresses`)).body.items).toHaveLength(1);
  const proof = { name: '葛秀瑛', idNumber: '11010519491231002X' };
  expect((await somebody.post(`${path}/account/verification`, proof)).status).toBe(204);
  const mother = { name: '郗翠兰', relation: 'parent', area: '140321001001' };
  expect((await somebody.post(`${path}/dependants`, mother)).status).toBe(201);
  expect((await admin.get<{ items: object[] }>(`${path}/dependants`)).body.items).toHaveLength(1);
  const password = { password: 'another long one 雀金丝密', present: own.password };
  expect((await somebody.put(`${path}/account/password`, password)).status).toBe(204);
  const { body: made } = await somebody.post<{ ticket: string; options: string }>(`${path}/account/passkeys/options`);
  const passkey = new SoftwarePasskey(new URL(at.service.config.publicUrl).origin);
  const answer = { ticket: made.ticket, answer: passkey.create(made.options) };
  expect((await somebody.post(`${path}/account/passkeys`, answer)).status).toBe(201);
  const { body: app } = await somebody.post<{ address: string }>(`${path}/account/app`);
  const secret = Secret.fromBase32(new URL(app.address).searchParams.get('secret')!);
  expect((await somebody.post(`${path}/account/app/confirm`, { code: new TOTP({ secret }).generate() })).status).toBe(200);
  expect((await somebody.post(`${path}/account/number/code`, { phone: '13803530632' })).status).toBe(200);
  const number = { phone: '13803530632', code: await codeAfter(1) };
  expect((await somebody.post(`${path}/account/number`, number)).status).toBe(204);
  const lost = { account: own.phone, phone: '13803530633', area: '140321001001', reason: '葛秀英本人持身份证到社区' };
  const { status, body } = await admin.post<{ id: string }>(`${path}/recoveries`, lost);
  expect(status).toBe(201);
  expect((await admin.post(`${path}/recoveries/${body.id}/prove`, { code: await codeAfter(2) })).status).toBe(200);
});

it('secrets of agencies’ clients are made, used and refused', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const described = { clientId: 'minzhengju', name: '平定县民政局', kinds: ['cases'], areas: ['140321'] };
  const { body } = await admin.post<{ id: string; secret: string }>(`${path}/agency-clients`, described);
  const { body: next } = await admin.post<{ secret: string }>(`${path}/agency-clients/${body.id}/make-secret`);
  for (const secret of [body.secret, next.secret]) {
    at.canary.watch(secret, 'secret');
    const token = (resource: string) =>
      fetch(`${at.service.address}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`minzhengju:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
      });
    expect([(await token(at.service.config.oidc.audience)).status, (await token('https://elsewhere')).status]).toEqual([200, 400]);
    expect(at.canary.foundIn(`${described.clientId}:${secret}`)).toEqual([secret]);
  }
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
