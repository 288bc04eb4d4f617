import { system, UnitOfWork } from '@linli/service';
import { codeOf, Person, type Landing, type Page } from '@linli/testing';
import { decodeJwt } from 'jose';

import { LinksService } from '../src/federation/links.service.js';
import { identity } from '../src/service.js';
import { answerFrom, leadsTo, WandererBrowser } from './elsewhere.js';
import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';
import { startUpstream, type Upstream } from './upstream.js';

let issuer: IssuerWorld;
let upstream: Upstream;
let callback: string;
beforeAll(async () => {
  issuer = await issuerWorld(async (address) => {
    callback = `${address}/oidc/elsewhere/zlb`;
    upstream = await startUpstream(callback);
    const title = { 'zh-CN': '浙里办', en: 'Zheliban' };
    const secrets = { clientId: 'linli', clientSecret: 'a secret of the province' };
    const zlb = { id: 'zlb', kind: 'oidc', title, issuer: upstream.issuer, ...secrets };
    return { signInProviders: JSON.stringify([zlb, { ...zlb, id: 'other' }]) };
  });
});
afterAll(async () => {
  await issuer.world.stop();
  await upstream.stop();
});

const browser = () => new WandererBrowser(issuer);
const sql = <T>(text: string, values: unknown[] = []) => issuer.service.dataSource.query<T[]>(text, values);
const links = () => sql<{ account_id: string; provider: string }>('SELECT account_id, provider FROM linked_identity ORDER BY made_at');
const eventsOf = async (accountId: string) =>
  (await sql<{ kind: string }>('SELECT kind FROM account_event WHERE account_id = $1 ORDER BY id', [accountId])).map(({ kind }) => kind);
const said = (landing: Landing): string | undefined =>
  landing.kind === 'page' ? /role="alert">([^<]*)/.exec(landing.html)?.[1] : undefined;

/** A number gets a code a minute. */
const later = () => sql("DELETE FROM sign_in_attempt WHERE key LIKE 'code-again%'");

let phones = 0;
const newPhone = () => `1390353${String(++phones).padStart(4, '0')}`;

/** Comes back from elsewhere as somebody. */
async function comeAs(who: string | undefined, one = browser()): Promise<{ landing: Landing; one: WandererBrowser; verifier: string }> {
  upstream.who = who;
  const { away, verifier } = await one.leave('zlb');
  return { landing: await one.follow(await answerFrom(away, callback)), one, verifier };
}

/** Registers, or signs in, with a number after having come as somebody. */
async function registerAs(who: string, phone: string) {
  const { landing, one, verifier } = await comeAs(who);
  expect((landing as Page).html).toContain('再验证一次手机号');
  return signedIn(one, await one.proveNumber(landing, phone), verifier);
}

async function signedIn(one: WandererBrowser, landing: Landing, verifier: string) {
  const { access_token: token } = (await (await one.exchange(codeOf(landing), verifier)).json()) as { access_token: string };
  const { sub, amr } = decodeJwt<{ amr: string[] }>(token);
  return { accountId: sub!, amr, person: Person.withToken(issuer.address, token), one };
}

async function signInAs(who: string) {
  const { landing, one, verifier } = await comeAs(who);
  return signedIn(one, landing, verifier);
}

describe('somebody whom another issuer knows', () => {
  it('proves a number and registers at first, and is known again after that, without a number, a notice or a word more', async () => {
    const first = await registerAs('person-1', newPhone());
    expect(first.amr).toEqual(['fed', 'sms']);
    expect(await eventsOf(first.accountId)).toEqual(['registered', 'linked', 'signed-in']);
    const second = await signInAs('person-1');
    expect([second.accountId, second.amr]).toEqual([first.accountId, ['fed']]);
    expect((await links()).filter(({ account_id }) => account_id === first.accountId)).toHaveLength(1);
  });

  it('is asked elsewhere for nothing but who it is, with PKCE, and anew on a computer that others use too', async () => {
    const { page } = await browser().leave('zlb', { shared: 'yes' });
    const asked = leadsTo(page).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      scope: 'openid',
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: 'zh-CN',
    });
    expect((await browser().leave('zlb')).away.searchParams.get('prompt')).toBeNull();
  });

  it('signs in for a short time on a computer that others use too, as was said before it left', async () => {
    const { accountId } = await registerAs('person-10', newPhone());
    upstream.who = 'person-10';
    const one = browser();
    const { away } = await one.leave('zlb', { shared: 'yes' });
    expect((await one.follow(await answerFrom(away, callback))).kind).toBe('console');
    const rows = await sql<{ shared: boolean }>('SELECT shared FROM sign_in WHERE account_id = $1 ORDER BY at', [accountId]);
    expect(rows.map(({ shared }) => shared)).toEqual([false, true]);
  });

  it('who has an account here already is linked to it by its number, which only its owner can prove', async () => {
    const phone = newPhone();
    const one = browser();
    const { landing, verifier } = await one.authorize();
    const before = await signedIn(one, await one.proveNumber(landing, phone), verifier);
    await later();
    const after = await registerAs('person-2', phone);
    expect(after.accountId).toBe(before.accountId);
    expect(await eventsOf(after.accountId)).toEqual(['registered', 'signed-in', 'linked', 'signed-in']);
  });

  it('two who claim the same number and mail there are two people here, and neither has what is claimed', async () => {
    const [one, other] = [await registerAs('person-3', newPhone()), await registerAs('person-4', newPhone())];
    expect(one.accountId).not.toBe(other.accountId);
    expect([(await signInAs('person-3')).accountId, (await signInAs('person-4')).accountId]).toEqual([one.accountId, other.accountId]);
    const dump = JSON.stringify(await sql('SELECT * FROM linked_identity')) + JSON.stringify(await sql('SELECT * FROM account_event'));
    expect(dump).not.toMatch(/person-3|13803530777|one@example/);
  });

  it('subjects that differ in a hyphen or a capital only are two people', async () => {
    const [one, other] = [await registerAs('ab-c', newPhone()), await registerAs('ABC', newPhone())];
    expect(one.accountId).not.toBe(other.accountId);
  });

  it('without the code of the number is not linked, however often it comes', async () => {
    const phone = newPhone();
    const { landing, one } = await comeAs('person-5');
    const asked = (await one.submit(landing as Page, { phone })) as Page;
    expect(asked.html).toContain('与您的浙里办绑定');
    expect(said(await one.submit(asked, { code: '000000' }))).toContain('验证码不正确');
    expect((await comeAs('person-5')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
  });

  it('an account that is linked there to somebody else is not signed in to, and stays linked as it is', async () => {
    const phone = newPhone();
    const { accountId } = await registerAs('person-6', phone);
    await later();
    const { landing, one } = await comeAs('person-7');
    expect(said(await one.proveNumber(landing, phone))).toContain('已绑定另一个');
    expect((await signInAs('person-6')).accountId).toBe(accountId);
    expect((await comeAs('person-7')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
  });

  it('who comes in two browsers at once with two numbers is linked to one of them', async () => {
    const both = await Promise.all([comeAs('person-8'), comeAs('person-8')]);
    const ends = await Promise.all(both.map(({ landing, one }) => one.proveNumber(landing, newPhone())));
    expect(ends.map(({ kind }) => kind).toSorted()).toEqual(['console', 'page']);
    expect(said(ends.find(({ kind }) => kind === 'page')!)).toContain('已绑定另一个账号');
    expect((await comeAs('person-8')).landing.kind).toBe('console');
  });

  it('who has left comes as a stranger', async () => {
    const { accountId } = await registerAs('person-11', newPhone());
    await issuer.service.get(UnitOfWork).as(system, (tx) => issuer.service.get(LinksService).forget(tx, accountId));
    expect((await registerAs('person-11', newPhone())).accountId).not.toBe(accountId);
  });

  it('whose account is closed is told so, and is not offered another', async () => {
    const { accountId } = await registerAs('person-9', newPhone());
    await sql('UPDATE account SET disabled = true WHERE id = $1', [accountId]);
    expect(said((await comeAs('person-9')).landing)).toContain('已停用');
  });
});

describe('an answer from elsewhere', () => {
  /** As `change` makes it, and the page that comes of it. */
  async function answered(change: (away: URL) => void, changeAnswer: (answer: URL) => void = () => undefined): Promise<Landing> {
    upstream.who = 'person-20';
    const one = browser();
    const { away } = await one.leave('zlb');
    change(away);
    const answer = await answerFrom(away, callback);
    changeAnswer(answer);
    return one.follow(answer);
  }
  const nothing = () => undefined;

  it('as it came leads on (control)', async () => {
    expect(await answered(nothing)).toMatchObject({ status: 200, html: expect.stringContaining('再验证一次手机号') });
  });

  it.each<[string, (away: URL) => void, (answer: URL) => void, string]>([
    ['for another nonce', (away) => away.searchParams.set('nonce', 'of-another'), nothing, '没有通过检查'],
    [
      'for another PKCE challenge',
      (away) => away.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'),
      nothing,
      '没有确认您的身份',
    ],
    ['by another issuer', nothing, (answer) => answer.searchParams.set('iss', 'https://evil.example'), '没有通过检查'],
    ['without its issuer', nothing, (answer) => answer.searchParams.delete('iss'), '没有通过检查'],
    ['of another provider', nothing, (answer) => (answer.pathname = '/oidc/elsewhere/other'), '没有通过检查'],
    ['of a provider that is none', nothing, (answer) => (answer.pathname = '/oidc/elsewhere/nobody'), '已经过期或已经用过'],
    ['with a code of nobody', nothing, (answer) => answer.searchParams.set('code', 'x'.repeat(40)), '没有确认您的身份'],
    ['with a very long code', nothing, (answer) => answer.searchParams.set('code', 'x'.repeat(9000)), '没有确认您的身份'],
    ['without a code', nothing, (answer) => answer.searchParams.delete('code'), '没有'],
  ])('%s is refused on a page that says so and offers the other ways', async (_, change, changeAnswer, words) => {
    const landing = (await answered(change, changeAnswer)) as Page;
    expect([landing.status, said(landing)]).toEqual([401, expect.stringContaining(words)]);
    expect(landing.html).toMatch(/获取验证码.*用浙里办登录/s);
    expect(landing.html).not.toMatch(/OAUTH|TypeError|state=/);
  });

  it('is good once, and not in another browser, nor with another sign-in’s state', async () => {
    upstream.who = 'person-21';
    const [one, other] = [browser(), browser()];
    const answer = await answerFrom((await one.leave('zlb')).away, callback);
    expect(await other.follow(answer)).toMatchObject({ status: 400, html: expect.stringContaining('已经过期') });
    await other.authorize();
    expect(said(await other.follow(answer))).toContain('已经过期或已经用过');
    expect(await one.follow(answer)).toMatchObject({ status: 200, html: expect.stringContaining('再验证一次手机号') });
    expect(said(await one.follow(answer))).toContain('已经过期或已经用过');
    const twice = await Promise.all(
      [await answerFrom((await one.leave('zlb')).away, callback)].flatMap((again) => [one.follow(again), one.follow(again)]),
    );
    expect(twice.map(said).filter((words) => words?.includes('已经用过'))).toHaveLength(1);
  });

  it('with what no address may hold is a page', async () => {
    expect(await answered(nothing, (answer) => answer.searchParams.set('code', 'a\0b'))).toMatchObject({
      status: 400,
      html: expect.stringContaining('登录请求有误'),
    });
  });

  it('is too late after ten minutes', async () => {
    upstream.who = 'person-22';
    const one = browser();
    const answer = await answerFrom((await one.leave('zlb')).away, callback);
    await sql("UPDATE elsewhere_attempt SET expires_at = now() - interval '1 second'");
    expect(said(await one.follow(answer))).toContain('已经过期');
  });

  it('of somebody who said no leaves the other ways', async () => {
    const { landing, one, verifier } = await comeAs(undefined);
    expect([(landing as Page).status, said(landing)]).toEqual([401, expect.stringContaining('没有确认您的身份')]);
    expect(
      (await signedIn(one, await one.submit(landing as Page, { username: 'lihua', password }).then((next) => agreed(one, next)), verifier))
        .amr,
    ).toEqual(['pwd']);
  });

  it.each(['', '?state=x', '?state[]=a', `?state=f${Buffer.from('../../api').toString('hex')}x${'0'.repeat(32)}`, '?state=%00'])(
    'that nobody was sent for (%s) is a page that says so',
    async (query) => {
      const landing = await browser().follow(new URL(callback + query));
      expect(landing).toMatchObject({ status: 400, html: expect.stringContaining('登录请求有误') });
    },
  );

  const agreed = async (one: WandererBrowser, landing: Landing) => {
    const version = landing.kind === 'page' ? /name="version" value="([^"]*)"/.exec(landing.html)?.[1] : undefined;
    return version ? one.submit(landing as Page, { version }) : landing;
  };
});

describe('another issuer that is down', () => {
  it('is said to be, before one leaves and after one is back, and the other ways work', async () => {
    upstream.who = 'person-30';
    const one = browser();
    const { away, page } = await one.leave('zlb');
    const answer = await answerFrom(away, callback);
    await upstream.stop();
    const landing = (await one.follow(answer)) as Page;
    expect([landing.status, said(landing)]).toEqual([502, expect.stringContaining('连不上')]);
    // Its metadata are known for an hour; of the other one they are asked for now.
    const start = (await one.submit(landing, { provider: 'other' })) as Page;
    expect([start.status, said(start)]).toEqual([502, expect.stringContaining('连不上')]);
    expect(await one.proveNumber(start, newPhone())).toMatchObject({ kind: 'console' });
    await upstream.start();
    expect((await browser().leave('other')).away.origin).toBe(page.url.origin === upstream.issuer ? '' : upstream.issuer);
  });
});

describe('whoever is signed in', () => {
  const LINKS = '/api/identity/v1/links';
  interface Links {
    items: { provider: string; linked: boolean; usedAt?: string }[];
  }
  const linkedOf = async (person: Person) =>
    (await person.get<Links>(LINKS)).body.items.flatMap(({ provider, linked }) => (linked ? [provider] : []));
  const withNumber = async () => {
    const one = browser();
    const { landing, verifier } = await one.authorize();
    return signedIn(one, await one.proveNumber(landing, newPhone()), verifier);
  };
  /** What the console is called with after having been elsewhere as somebody. */
  async function shownAs(who: string, person: Person): Promise<Record<string, string>> {
    upstream.who = who;
    const { body } = await person.post<{ address: string }>(`${LINKS}/zlb/start`);
    const answer = await answerFrom(new URL(body.address), callback);
    const led = await fetch(answer, { redirect: 'manual' });
    const page = new URL(led.headers.get('location')!);
    expect([led.status, page.origin, page.pathname, page.searchParams.get('provider')]).toEqual([303, issuer.address, '/account', 'zlb']);
    page.searchParams.delete('provider');
    return Object.fromEntries(page.searchParams);
  }
  const finish = async (person: Person, answer: object) => {
    const { status, body } = await person.post<{ code?: string } | undefined>(`${LINKS}/zlb/finish`, answer);
    return [status, body?.code];
  };

  it('links the account, signs in by it, ends the link and has to prove a number again', async () => {
    const { accountId, person } = await withNumber();
    expect((await person.get<Links>(LINKS)).body.items.map(({ provider, linked }) => [provider, linked])).toEqual([
      ['zlb', false],
      ['other', false],
    ]);
    const answer = await shownAs('person-50', person);
    expect(await finish(person, answer)).toEqual([204, undefined]);
    expect(await linkedOf(person)).toEqual(['zlb']);
    expect((await signInAs('person-50')).accountId).toBe(accountId);
    expect((await person.get<Links>(LINKS)).body.items[0]!.usedAt).toBeTruthy();
    expect((await person.delete(`${LINKS}/zlb`)).status).toBe(204);
    expect((await person.delete(`${LINKS}/zlb`)).status).toBe(404);
    expect((await comeAs('person-50')).landing).toMatchObject({ html: expect.stringContaining('再验证一次手机号') });
    expect(await eventsOf(accountId)).toEqual(['registered', 'signed-in', 'linked', 'signed-in', 'unlinked']);
    const audited = await sql<{ action: string }>("SELECT action FROM audit_line WHERE resource_id = $1 AND action LIKE '%linked'", [
      accountId,
    ]);
    expect(audited.map(({ action }) => action).toSorted()).toEqual(['account.linked', 'account.unlinked']);
  });

  it('does so by an answer that is good once, for the account that went, and at its provider', async () => {
    const [one, other] = [await withNumber(), await withNumber()];
    const answer = await shownAs('person-51', one.person);
    expect(await finish(other.person, answer)).toEqual([422, 'elsewhere-refused']);
    expect((await one.person.post(`${LINKS}/other/finish`, answer)).status).toBe(422);
    const again = await shownAs('person-51', one.person);
    expect((await Promise.all([finish(one.person, again), finish(one.person, again)])).toSorted()).toEqual([
      [204, undefined],
      [422, 'elsewhere-refused'],
    ]);
    expect([await linkedOf(one.person), await linkedOf(other.person)]).toEqual([['zlb'], []]);
  });

  it('is refused who is linked to somebody else, and a second one of the same provider', async () => {
    const [one, other] = [await withNumber(), await withNumber()];
    expect(await finish(one.person, await shownAs('person-52', one.person))).toEqual([204, undefined]);
    expect(await finish(one.person, await shownAs('person-52', one.person))).toEqual([204, undefined]);
    expect(await finish(other.person, await shownAs('person-52', other.person))).toEqual([409, 'linked-to-another']);
    expect(await finish(one.person, await shownAs('person-53', one.person))).toEqual([409, 'other-linked']);
    expect((await signInAs('person-52')).accountId).toBe(one.accountId);
  });

  it('keeps the last way to sign in, also of two that are ended at once', async () => {
    const { accountId, person } = await withNumber();
    await sql('UPDATE account SET phone = NULL, phone_index = NULL WHERE id = $1', [accountId]);
    expect(await finish(person, await shownAs('person-54', person))).toEqual([204, undefined]);
    expect(await person.delete(`${LINKS}/zlb`)).toMatchObject({ status: 409, body: { code: 'last-way-in' } });
    await sql("INSERT INTO linked_identity (provider, subject, account_id, made_at) VALUES ('other', '\\x01', $1, now())", [accountId]);
    const ended = await Promise.all(['zlb', 'other'].map((id) => person.delete(`${LINKS}/${id}`)));
    expect(ended.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await linkedOf(person)).toHaveLength(1);
  });

  it.each([{}, { state: 'x' }, { state: `a${'0'.repeat(32)}`, code: '' }, { state: [`a${'0'.repeat(32)}`] }])(
    'with %j is told what is wrong',
    async (answer) => {
      const { person } = await withNumber();
      expect((await finish(person, answer))[0]).toBe(400);
      expect((await person.post(`${LINKS}/nobody/start`)).status).toBe(404);
    },
  );

  it('has to be signed in', async () => {
    expect((await Person.withToken(issuer.address, 'nonsense').get(LINKS)).status).toBe(401);
  });
});

it.each([
  ['[{"kind":"oidc","clientSecret":"very-secret"}]', 'missing or wrong: SIGN_IN_PROVIDERS[0].issuer, SIGN_IN_PROVIDERS[0].clientId'],
  ['/nowhere/providers.json', 'SIGN_IN_PROVIDERS names a file that cannot be read (ENOENT)'],
])('%s stops the start', async (signInProviders, said) => {
  await expect(issuer.world.service(identity, { config: { signInProviders } })).rejects.toThrow(said);
});

describe('a page that leads elsewhere', () => {
  it('is in the language that was chosen, and so is the one after it', async () => {
    upstream.who = 'person-40';
    const one = browser();
    const { landing } = await one.authorize();
    const english = (await one.follow(new URL(`${landing.url.pathname}?lang=en`, landing.url))) as Page;
    expect(english.html).toContain('Sign in with Zheliban');
    const page = (await one.submit(english, { provider: 'zlb' })) as Page;
    expect(page.html).toContain('Going to Zheliban');
    const back = (await one.follow(await answerFrom(leadsTo(page), callback))) as Page;
    expect(back.html).toContain('Confirm your mobile number');
    expect(back.url.search).toBe('?lang=en');
  });

  it('is there for no provider that is none', async () => {
    const one = browser();
    const { landing } = await one.authorize();
    for (const provider of ['nobody', 'constructor', ''])
      expect(said(await one.submit(landing as Page, { do: 'elsewhere', provider }))).toContain('请再试一次');
  });
});
