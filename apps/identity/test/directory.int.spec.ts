import { codeOf, Person, type Landing, type Page } from '@linli/testing';
import { decodeJwt } from 'jose';
import { Client } from 'ldapts';

import { TRIES } from '../src/accounts/sign-in.rules.js';
import { SignInProviders } from '../src/federation/sign-in-providers.js';
import { BASE, directoryServer, reader, type DirectoryServer } from './directory-server.js';
import { WandererBrowser } from './elsewhere.js';
import { issuerWorld, type IssuerWorld } from './issuer-world.js';

let directory: DirectoryServer;
let issuer: IssuerWorld;
beforeAll(async () => {
  directory = await directoryServer();
  const of = (id: string, name: string) => ({ id, kind: 'directory', title: { 'zh-CN': name, en: id } });
  const entries = { bindDn: reader.dn, bindPassword: reader.password, base: BASE };
  issuer = await issuerWorld(() => ({
    secondFactor: true,
    signInProviders: JSON.stringify([
      { ...of('unit', '单位账号'), url: directory.secure, ca: directory.ca, filter: '(!(employeeType=left))', ...entries },
      { ...of('starttls', '另一单位'), url: directory.plain, startTls: true, ca: directory.ca, ...entries, base: `ou=staff,${BASE}` },
      { ...of('stranger', '不认识的单位'), url: directory.secure, ...entries },
    ]),
  }));
});
afterAll(async () => {
  await issuer.world.stop();
  await directory.stop();
});

let sources = 0;
/** A browser at an address of its own, so that nobody’s tries count for another. */
const browser = (address = `203.0.113.${++sources}`) => new WandererBrowser(issuer, { 'x-forwarded-for': address });
const sql = <T>(text: string, values: unknown[] = []) => issuer.service.dataSource.query<T[]>(text, values);
const said = (landing: Landing): string | undefined =>
  landing.kind === 'page' ? /role="alert">([^<]*)/.exec(landing.html)?.[1] : undefined;

let phones = 0;
const newPhone = () => `1390354${String(++phones).padStart(4, '0')}`;

async function enter(username: string, password: string, one = browser(), provider = 'unit') {
  const { landing, verifier } = await one.authorize();
  return { one, verifier, landing: await one.submit(landing as Page, { do: 'directory', provider, username, password }) };
}

async function accountOf({ one, verifier }: { one: WandererBrowser; verifier: string }, landing: Landing) {
  const { access_token: token } = (await (await one.exchange(codeOf(landing), verifier)).json()) as { access_token: string };
  const { sub, amr } = decodeJwt<{ amr: string[] }>(token);
  return { accountId: sub!, amr, person: Person.withToken(issuer.address, token) };
}

/** Signs in for the first time. */
async function registered(username: string, password: string, provider = 'unit') {
  const came = await enter(username, password, browser(), provider);
  expect((came.landing as Page).html).toContain('再验证一次手机号');
  return accountOf(came, await came.one.proveNumber(came.landing, newPhone()));
}

it('somebody of a directory proves a number at first, and then signs in by name and password, also under another name', async () => {
  const dn = await directory.add('zhangwei', 'the first secret of 张伟');
  const first = await registered('zhangwei', 'the first secret of 张伟');
  const came = await enter('ZhangWei ', 'the first secret of 张伟');
  expect(await accountOf(came, came.landing)).toMatchObject({ accountId: first.accountId, amr: ['fed'] });
  await directory.change((client) => client.modifyDN(dn, `cn=zhang2,ou=left,${BASE}`));
  await directory.change(async (client) => {
    const { Attribute, Change } = await import('ldapts');
    const modification = new Attribute({ type: 'uid', values: ['zhang2'] });
    await client.modify(`cn=zhang2,ou=left,${BASE}`, new Change({ operation: 'replace', modification }));
  });
  const renamed = await enter('zhang2', 'the first secret of 张伟');
  expect((await accountOf(renamed, renamed.landing)).accountId).toBe(first.accountId);
  // Whoever has the name after that is somebody else.
  await directory.add('zhangwei', 'the secret of another', { rdn: 'cn=zhangwei-2' });
  expect((await enter('zhangwei', 'the secret of another')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
});

it('does so over StartTLS too, whose directory takes no password in clear', async () => {
  await directory.add('starter', 'a secret over StartTLS');
  expect((await registered('starter', 'a secret over StartTLS', 'starttls')).amr).toEqual(['fed', 'sms']);
  const clear = new Client({ url: directory.plain });
  await expect(clear.bind(reader.dn, reader.password)).rejects.toThrow('confidentiality required');
  await clear.unbind();
});

it('staff who come by a directory show a second factor before they are in, or linked', async () => {
  await directory.add('wangge', 'the secret of 网格员');
  const came = await enter('wangge', 'the secret of 网格员');
  const landing = await came.one.proveNumber(came.landing, '13803530201');
  expect(landing).toMatchObject({ status: 200, html: expect.stringContaining('设置第二步验证') });
  expect(await sql('SELECT FROM linked_identity WHERE account_id IN (SELECT id FROM account WHERE username = $1)', ['wg01'])).toEqual([]);
});

it.each<[string, string, string]>([
  ['a wrong password', 'careful', 'guess'],
  ['no password, though the directory takes that for nobody’s', 'careful', ''],
  ['nobody’s name', 'nobody-here', 'the careful secret'],
  ['a name for all', '*', 'the careful secret'],
  ['the beginning of a name', 'care*', 'the careful secret'],
  ['a name that is a filter', 'careful)(uid=*', 'the careful secret'],
  ['a name that ends one', '*))(|(uid=*', 'the careful secret'],
  ['a distinguished name', `cn=careful,ou=staff,${BASE}`, 'the careful secret'],
  ['a name of two', 'twin', 'the secret of a twin'],
  ['who may not sign in', 'gone', 'the secret of one who left'],
  ['a very long name', 'x'.repeat(5000), 'the careful secret'],
  ['a very long password', 'careful', 'x'.repeat(5000)],
])('%s does not sign in, and is told nothing more', async (_, username, password) => {
  await present();
  const { landing } = await enter(username, password);
  expect([(landing as Page).status, said(landing)]).toEqual([401, '用户名或密码不正确。']);
  // Control: who is there, with the right one, goes on.
  expect((await enter('careful', 'the careful secret')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
});

it('the directory itself lets a name without a password in as nobody (control)', async () => {
  await present();
  const client = new Client({ url: directory.secure, tlsOptions: { rejectUnauthorized: false } });
  await expect(client.bind(`cn=careful,ou=staff,${BASE}`, '')).resolves.toBeUndefined();
  await client.unbind();
});

let there: Promise<unknown> | undefined;
const present = () =>
  (there ??= (async () => {
    await directory.add('careful', 'the careful secret');
    for (const rdn of ['cn=twin-1', 'cn=twin-2']) await directory.add('twin', 'the secret of a twin', { rdn });
    const dn = await directory.add('gone', 'the secret of one who left');
    const { Attribute, Change } = await import('ldapts');
    const modification = new Attribute({ type: 'employeeType', values: ['left'] });
    await directory.change((client) => client.modify(dn, new Change({ operation: 'add', modification })));
  })());

it('the time it takes does not tell which names the directory has', async () => {
  await present();
  const provider = issuer.service.get(SignInProviders).directory('unit')!;
  const times = { careful: [] as number[], 'nobody-here': [] as number[] };
  for (let n = 0; n < 25; n++) {
    for (const name of ['careful', 'nobody-here'] as const) {
      const start = performance.now();
      expect(await provider.subjectOf(name, 'guess')).toBeUndefined();
      times[name].push(performance.now() - start);
    }
  }
  const [there, nowhere] = Object.values(times).map((all) => all.toSorted((one, other) => one - other)[12]!) as [number, number];
  // Without the second connection for a name that is not there it is half as long.
  expect(Math.max(there, nowhere) / Math.min(there, nowhere)).toBeLessThan(1.5);
});

it('who guesses is stopped after eight, also with the right one; its owner gets in from elsewhere, and the same name of another directory', async () => {
  await directory.add('target', 'the secret of the target');
  for (let n = 0; n < TRIES; n++)
    expect((await enter('target', `guess ${n}`, browser('198.51.100.7'))).landing).toMatchObject({ status: 401 });
  const stopped = await enter('target', 'the secret of the target', browser('198.51.100.7'));
  expect([(stopped.landing as Page).status, said(stopped.landing)]).toEqual([429, expect.stringContaining('请 15 分钟后再试')]);
  expect((await enter('target', 'the secret of the target')).landing).toMatchObject({ status: 200 });
  expect((await enter('target', 'the secret of the target', browser('198.51.100.7'), 'starttls')).landing).toMatchObject({ status: 200 });
});

it('a directory whose certificate nobody vouches for gets no password', async () => {
  const { landing } = await enter('careful', 'the careful secret', browser(), 'stranger');
  expect([(landing as Page).status, said(landing)]).toEqual([502, expect.stringContaining('连不上')]);
});

it('one that is down is said to be, and the other ways work', async () => {
  await directory.halt();
  const came = await enter('careful', 'the careful secret');
  expect([(came.landing as Page).status, said(came.landing)]).toEqual([502, expect.stringContaining('连不上')]);
  const landing = await came.one.proveNumber(came.landing, newPhone());
  expect((await accountOf(came, landing)).amr).toEqual(['sms']);
  await directory.start();
  expect((await enter('careful', 'the careful secret')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
});

it('whoever is signed in links the account by name and password, which is kept nowhere', async () => {
  await directory.add('lihua', 'the unit’s secret of 李桦');
  const one = browser();
  const { landing, verifier } = await one.authorize();
  const { person, accountId } = await accountOf({ one, verifier }, await one.proveNumber(landing, newPhone()));
  const link = async (username: string, password: string, provider = 'unit') => {
    const { status, body } = await person.post<{ code?: string } | undefined>(`/api/identity/v1/links/${provider}/password`, {
      username,
      password,
    });
    return [status, body?.code];
  };
  expect(await link('lihua', 'guess')).toEqual([422, 'elsewhere-refused']);
  expect(await link('lihua', 'the unit’s secret of 李桦', 'nobody')).toEqual([404, 'not-found']);
  expect(await link('lihua', 'the unit’s secret of 李桦')).toEqual([204, undefined]);
  const came = await enter('lihua', 'the unit’s secret of 李桦');
  expect((await accountOf(came, came.landing)).accountId).toBe(accountId);
  const tables = await sql<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  for (const { name } of tables)
    expect(JSON.stringify(await sql(`SELECT t::text FROM "${name}" AS t`))).not.toMatch(/unit’s secret|careful secret/);
});
