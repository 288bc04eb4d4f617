import { AccessService } from '@linli/service';
import { eventually, latestMessageTo, messagesTo, Person } from '@linli/service/testing';
import { codeOf, IssuerBrowser, signIn, type Tokens } from '@linli/testing';

import { NumberJobs } from '../src/numbers/numbers.jobs.js';
import { issuerWorld, pageOf, password, type IssuerWorld } from './issuer-world.js';

const ACCOUNT = '/api/identity/v1/account';
const RECOVERIES = '/api/identity/v1/recoveries';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld();
});
afterAll(() => issuer.world.stop());

interface Problem {
  code?: string;
}
interface Recovery extends Problem {
  id: string;
  state: string;
  allowedActions: string[];
}

const rows = <T extends object>(text: string, values: unknown[] = []) => issuer.service.dataSource.query<T[]>(text, values);
const numberOf = (username: string) => phones[username]!;
const phones: Record<string, string> = {
  lihua: '13803530101',
  wangxiulan: '13803530102',
  zhaoming: '13803530103',
  jiazhang1: '13803530111',
};
const withToken = (token: string) => Person.withToken(issuer.address, token);
const codeFor = async (phone: string, n = 1) => (await latestMessageTo(issuer.world, phone, n)).values.code!;
/** A minute passes for the limits. */
const aMinute = () => rows("DELETE FROM sign_in_attempt WHERE key LIKE 'code-again%'");
async function working(username: string): Promise<Person> {
  const person = withToken(await signIn(issuer.address, username, password));
  await eventually(
    () => person.get<{ grants: object[] }>('/api/identity/v1/me'),
    ({ body }) => body.grants.length > 0,
  );
  return person;
}
const somebody = async (username: string) => withToken(await signIn(issuer.address, username, password));
const eventsOf = async (person: Person) => {
  const { body } = await person.get<{ items: { kind: string }[] }>(`${ACCOUNT}/events`);
  return body.items.map(({ kind }) => kind);
};
/** Signs in by number and code, as whoever has the phone. */
async function byNumber(phone: string, n: number): Promise<string> {
  const one = new IssuerBrowser(issuer.address);
  const { landing, verifier } = await one.authorize();
  await aMinute();
  const page = pageOf(await one.submit(pageOf(landing), { phone }));
  const done = await one.submit(page, { code: await codeFor(phone, n) });
  return ((await (await one.exchange(codeOf(done), verifier)).json()) as Tokens).access_token;
}

describe('by what one is reached', () => {
  it('is given in full to oneself, for what one sends with it, and as it is shown', async () => {
    const person = await somebody('jiazhang1');
    const { body } = await person.get<object>(`${ACCOUNT}/contact`);
    const [{ name }] = [(await person.get<{ name: string }>('/api/identity/v1/me')).body];
    expect(body).toEqual({ name, phone: numberOf('jiazhang1'), masked: '138****0111' });
    expect((await Person.withToken(issuer.address, '').get(`${ACCOUNT}/contact`)).status).toBe(401);
  });
});

describe('another number', () => {
  const next = '13903530901';

  it('counts a day later, is said to the old one at once and to both afterwards, and then signs in', async () => {
    const person = await somebody('lihua');
    expect((await person.post(`${ACCOUNT}/number/code`, { phone: next })).status).toBe(200);
    expect((await person.post<Problem>(`${ACCOUNT}/number`, { phone: next, code: '000000' })).body.code).toBe('code-wrong');
    expect((await person.post(`${ACCOUNT}/number`, { phone: next, code: await codeFor(next) })).status).toBe(204);
    const old = await latestMessageTo(issuer.world, numberOf('lihua'));
    expect([old.template, old.values]).toEqual(['number-change-old', { number: '139****0901', hours: '24' }]);
    const { body } = await person.get<{ phone: string; numberChange: { phone: string } }>(ACCOUNT);
    expect([body.phone, body.numberChange.phone]).toEqual(['138****0101', '139****0901']);

    await issuer.service.get(NumberJobs).run();
    expect((await person.get<{ phone: string }>(ACCOUNT)).body.phone).toBe('138****0101');
    await rows("UPDATE number_change SET due_at = now() - interval '1 second' WHERE state = 'waiting'");
    await Promise.all([issuer.service.get(NumberJobs).run(), issuer.service.get(NumberJobs).run()]);
    expect((await person.get<{ phone: string }>(ACCOUNT)).body.phone).toBe('139****0901');
    for (const phone of [numberOf('lihua'), next]) {
      const told = await eventually(
        async () => messagesTo(issuer.world, { phone }).filter(({ template }) => template === 'number-changed'),
        (found) => found.length > 0,
      );
      expect(told).toHaveLength(1);
    }
    const again = withToken(await byNumber(next, 3));
    expect((await again.get<{ name: string }>('/api/identity/v1/me')).body.name).toBe('李桦');
    expect(await eventsOf(again)).toEqual(expect.arrayContaining(['number-change-asked', 'number-changed', 'signed-in']));
  });

  it('is stopped by whoever signs in with the old one within the day', async () => {
    const thief = await somebody('wangxiulan');
    await thief.post(`${ACCOUNT}/number/code`, { phone: '13903530902' });
    expect((await thief.post(`${ACCOUNT}/number`, { phone: '13903530902', code: await codeFor('13903530902') })).status).toBe(204);
    const owner = withToken(await byNumber(numberOf('wangxiulan'), 2));
    expect((await owner.delete(`${ACCOUNT}/number`)).status).toBe(204);
    expect((await owner.delete(`${ACCOUNT}/number`)).status).toBe(404);
    await rows("UPDATE number_change SET due_at = now() - interval '1 second' WHERE due_at > now()");
    await issuer.service.get(NumberJobs).run();
    expect((await owner.get<{ phone: string }>(ACCOUNT)).body.phone).toBe('138****0102');
  });

  it('is none that another account has, nor one that is none; of two at once one waits', async () => {
    const person = await somebody('zhaoming');
    expect((await person.post(`${ACCOUNT}/number/code`, { phone: '12345678901' })).status).toBe(400);
    await aMinute();
    await person.post(`${ACCOUNT}/number/code`, { phone: numberOf('jiazhang1') });
    const taken = await person.post<Problem>(`${ACCOUNT}/number`, {
      phone: numberOf('jiazhang1'),
      code: await codeFor(numberOf('jiazhang1')),
    });
    expect([taken.status, taken.body.code]).toEqual([409, 'number-taken']);
    await person.post(`${ACCOUNT}/number/code`, { phone: '13903530903' });
    const body = { phone: '13903530903', code: await codeFor('13903530903') };
    const both = await Promise.all([1, 2, 3].map(() => person.post(`${ACCOUNT}/number`, body)));
    expect(both.filter(({ status }) => status === 204)).toHaveLength(1);
    // Somebody else registers with it before the day is over.
    await rows(
      "UPDATE account SET phone_index = (SELECT phone_index FROM number_change WHERE state = 'waiting') WHERE username = 'jiazhang4'",
    );
    await rows("UPDATE number_change SET due_at = now() - interval '1 second' WHERE state = 'waiting'");
    await issuer.service.get(NumberJobs).run();
    expect(await rows("SELECT FROM number_change WHERE state = 'void'")).toHaveLength(1);
    expect((await person.get<{ phone: string }>(ACCOUNT)).body.phone).toBe('138****0103');
  });
});

describe('a lost phone', () => {
  const area = '140321001001';
  const fresh = '13903530911';
  const ask = (staff: Person, body: object) => staff.post<Recovery>(RECOVERIES, { area, reason: '本人持身份证到社区，当面核对', ...body });

  it('is recovered by two of the staff: the first proves the new number, another one decides; sessions and factors before end', async () => {
    const [first, second] = [await working('shequ1'), await working('shequ2')];
    const before = new IssuerBrowser(issuer.address);
    const tokens = await before.signIn('jiazhang2', password);
    const asked = await ask(first, { account: 'jiazhang2', phone: fresh });
    expect([asked.status, asked.body.state]).toEqual([201, 'asked']);
    const at = `${RECOVERIES}/${asked.body.id}`;
    expect((await second.post<Problem>(`${at}/approve`)).body.code).toBe('wrong-state');
    expect((await second.post<Problem>(`${at}/prove`, { code: await codeFor(fresh) })).body.code).toBe('forbidden');
    expect((await first.post<Problem>(`${at}/prove`, { code: '000000' })).body.code).toBe('code-wrong');
    await aMinute();
    const proven = await first.post<Recovery>(`${at}/prove`, { code: await codeFor(fresh) }).catch(() => undefined);
    // The code is used up by no wrong try.
    expect(proven?.body.state ?? 'used').toBe('proven');
    expect((await first.post<Problem>(`${at}/approve`)).body.code).toBe('second-person-needed');
    const done = await second.post<Recovery>(`${at}/approve`);
    expect([done.status, done.body.state]).toEqual([200, 'done']);
    expect((await before.refresh(tokens.refresh_token)).status).toBe(400);
    await expect(signIn(issuer.address, 'jiazhang2', password)).rejects.toThrow('401');
    const owner = withToken(await byNumber(fresh, 3));
    expect(await eventsOf(owner)).toEqual(expect.arrayContaining(['recovery-asked', 'recovered', 'number-changed']));
    expect(messagesTo(issuer.world, { phone: '13803530112' }).map(({ template }) => template)).toContain('number-changed');
  });

  it('is not one’s own, nor of who stands above; nor for residents, other areas, agencies', async () => {
    const [first, district] = [await working('shequ1'), await working('quji')];
    const outcome = async (staff: Person, body: object) => (await ask(staff, body)).body.code;
    expect(await outcome(first, { account: 'shequ1', phone: '13903530912' })).toBe('own-recovery');
    expect(await outcome(first, { account: 'admin', phone: '13903530912' })).toBe('recovery-above');
    expect(await outcome(first, { account: 'shequ2', phone: '13903530912' })).toBe('recovery-above');
    expect(await outcome(first, { account: 'nobody-here', phone: '13903530912' })).toBe('not-found');
    expect(await outcome(first, { account: 'zhaoming', phone: '13903530912', area: '140321001002' })).toBe('forbidden');
    expect(await outcome(await somebody('zhaoming'), { account: 'jiazhang1', phone: '13903530912' })).toBe('forbidden');
    expect(await outcome(await working('wg01'), { account: 'jiazhang1', phone: '13903530912' })).toBe('forbidden');
    expect(await outcome(first, { account: 'zhaoming', phone: numberOf('jiazhang1') })).toBe('number-taken');
    expect((await ask(district, { account: 'shequ2', phone: '13903530913' })).status).toBe(201);
    expect((await (await somebody('zhaoming')).get(RECOVERIES)).status).toBe(403);
    expect((await district.get<{ items: Recovery[] }>(RECOVERIES)).body.items.length).toBeGreaterThan(1);
  });

  it('that is in her hand all the while is told at once, and stops it', async () => {
    const [first, second] = [await working('shequ1'), await working('shequ2')];
    const { body } = await ask(first, { account: 'jiazhang3', phone: '13903530914' });
    const told = await latestMessageTo(issuer.world, '13803530113');
    expect([told.template, told.values]).toEqual(['recovery-asked', {}]);
    await first.post(`${RECOVERIES}/${body.id}/prove`, { code: await codeFor('13903530914') });
    const owner = await somebody('jiazhang3');
    const waiting = async () => (await owner.get<{ recovery?: { id: string } }>(ACCOUNT)).body.recovery?.id;
    expect(await waiting()).toBe(body.id);
    expect((await owner.post<Recovery>(`${RECOVERIES}/${body.id}/stop`)).body.state).toBe('stopped');
    expect(await waiting()).toBeUndefined();
    expect((await second.post<Problem>(`${RECOVERIES}/${body.id}/approve`)).body.code).toBe('wrong-state');
  });
});

describe('the first administrator, who has no area', () => {
  it('sees what was asked in every community, and may decide about it', async () => {
    const first = await working('shequ1');
    const asked = await first.post<Recovery>(RECOVERIES, {
      account: 'jiazhang4',
      phone: '13903530921',
      area: '140321001001',
      reason: '本人持身份证到社区，当面核对',
    });
    await rows("INSERT INTO access_grant (id, account_id, role) VALUES (gen_random_uuid(), $1, 'system-admin')", [
      'a0000000-0000-4000-8000-000000000003',
    ]);
    issuer.service.get(AccessService).invalidate('a0000000-0000-4000-8000-000000000003');
    const admin = await somebody('zhaoming');
    const { body } = await admin.get<{ items: Recovery[] }>(`${RECOVERIES}?state=asked`);
    expect(body.items.find(({ id }) => id === asked.body.id)?.allowedActions).toEqual(['refuse']);
    expect((await admin.post<Recovery>(`${RECOVERIES}/${asked.body.id}/refuse`)).body.state).toBe('refused');
  });
});

describe('where I am signed in', () => {
  it('is listed with device, time and way; one of them ends without the other, and nobody ends another’s', async () => {
    const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Mobile Safari/537.36';
    const [here, there, stranger] = [
      new IssuerBrowser(issuer.address),
      new IssuerBrowser(issuer.address, { 'user-agent': phone }),
      await somebody('wg02'),
    ];
    const tokens = await here.signIn('wg03', password);
    const lost = await there.signIn('wg03', password);
    const me = withToken(tokens.access_token);
    const { body } = await me.get<{ items: { id: string; device: string; methods: string[]; current: boolean }[] }>(
      '/api/identity/v1/sessions',
    );
    expect(body.items.map(({ device, current }) => [device, current]).toSorted()).toEqual([
      ['', true],
      ['Chrome · Android', false],
    ]);
    const one = body.items.find(({ current }) => !current)!;
    expect(one.methods).toEqual(['password']);
    expect((await stranger.delete(`/api/identity/v1/sessions/${one.id}`)).status).toBe(404);
    expect((await me.delete(`/api/identity/v1/sessions/${one.id}`)).status).toBe(204);
    expect((await there.refresh(lost.refresh_token)).status).toBe(400);
    expect((await here.refresh(tokens.refresh_token)).status).toBe(200);
    expect(await eventsOf(me)).toContain('session-ended');
  });

  it('on a computer that others use too is forgotten with the browser, and is over after half a day', async () => {
    const one = new IssuerBrowser(issuer.address);
    const { landing } = await one.authorize();
    codeOf(await one.submit(pageOf(landing), { username: 'wg04', password, shared: 'yes' }));
    const [session] = await rows<{ hours: string }>(
      "SELECT round(extract(epoch FROM expires_at - now()) / 3600) AS hours FROM oidc_model WHERE kind = 'Session' ORDER BY expires_at LIMIT 1",
    );
    expect(Number(session!.hours)).toBe(4);
  });

  it('ends as the one that asks, without a name of it', async () => {
    const [here, there] = [new IssuerBrowser(issuer.address), new IssuerBrowser(issuer.address)];
    const [tokens, others] = [await here.signIn('wg08', password), await there.signIn('wg08', password)];
    expect((await withToken(tokens.access_token).delete('/api/identity/v1/sessions/current')).status).toBe(204);
    expect((await here.refresh(tokens.refresh_token)).status).toBe(400);
    // The cookie that the browser has still opens nothing; control: in the other browser it does.
    pageOf((await here.authorize()).landing);
    codeOf((await there.authorize()).landing);
    expect((await there.refresh(others.refresh_token)).status).toBe(200);
    expect((await withToken(tokens.access_token).delete('/api/identity/v1/sessions/current')).status).toBe(404);
  });

  it('is one again when she comes back to it, and the page begins with the name that the console expects', async () => {
    const [one, own] = [new IssuerBrowser(issuer.address), new IssuerBrowser(issuer.address)];
    for (const [visitor, shared] of [
      [one, 'yes'],
      [own, ''],
    ] as const)
      codeOf(await visitor.submit(pageOf((await visitor.authorize()).landing), { username: 'wg05', password, shared }));
    const back = async (visitor: IssuerBrowser, hint: string) =>
      pageOf((await visitor.authorize(undefined, '', { prompt: 'login', login_hint: hint })).landing);
    const page = await back(one, 'wg05');
    expect(page.html).toMatch(/name="shared" value="yes" checked/);
    expect(page.html).toMatch(/name="username"[^>]*value="wg05"/);
    // Control: not on a computer of her own; and a hint is text, whatever it holds.
    const other = await back(own, '"><script>alert(1)</script>');
    expect(other.html).not.toMatch(/name="shared" value="yes" checked/);
    expect(other.html).not.toContain('<script>alert');
    expect(pageOf(await one.submit(page, { username: 'wg05', password: 'wrong', shared: 'yes' })).html).toMatch(/value="yes" checked/);
  });

  it('is somebody else’s when they sign in over it: the session before is over', async () => {
    const one = new IssuerBrowser(issuer.address);
    const tokens = await one.signIn('wg06', password);
    const { landing, verifier } = await one.authorize('wg07', password, { prompt: 'login' });
    // A browser runs the script of the page that ends the session before.
    const next = await one.submit(pageOf(landing), { logout: 'yes' });
    const got = (await (await one.exchange(codeOf(next), verifier)).json()) as Tokens;
    expect((await withToken(got.access_token).get<{ name: string }>('/api/identity/v1/me')).body.name).toBe('史卫东');
    expect((await one.refresh(tokens.refresh_token)).status).toBe(400);
  });
});

describe('a password', () => {
  it('is set anew with the present one, of which wrong ones are counted', async () => {
    const person = await somebody('jiazhang4');
    const set = async (present: string) =>
      (await person.put<Problem>(`${ACCOUNT}/password`, { password: '长长的新密码一二三四五六', present })).status;
    for (let i = 0; i < 8; i++) expect(await set('wrong')).toBe(422);
    expect(await set(password)).toBe(429);
    await rows('DELETE FROM sign_in_attempt');
    expect(await set(password)).toBe(204);
    expect(await signIn(issuer.address, 'jiazhang4', '长长的新密码一二三四五六')).toBeTruthy();
  });
});

describe('who proves who she is', () => {
  const prove = async (person: Person, name: string, idNumber: string) =>
    (await person.post<Problem>(`${ACCOUNT}/verification`, { name, idNumber })).body?.code ?? 'proven';

  it('does so by name and identity number, of which nothing stays; nobody else has the same number', async () => {
    const [one, other] = [await somebody('wg11'), await somebody('wg12')];
    expect(await prove(one, '窦国平', '110105194912310021')).toBe('validation-failed');
    expect(await prove(one, '窦国平', '11010519491231002X')).toBe('proven');
    expect(await prove(one, '窦国平', '11010519491231002x')).toBe('proven');
    expect(await prove(other, '籍晓燕', '11010519491231002X')).toBe('person-known');
    expect((await one.get<{ verifiedAt?: string }>(ACCOUNT)).body.verifiedAt).toBeTruthy();
    expect((await other.get<{ verifiedAt?: string }>(ACCOUNT)).body.verifiedAt).toBeUndefined();
    const kept = await rows<{ text: string }>('SELECT v::text AS text FROM verification AS v');
    expect(JSON.stringify(kept)).not.toContain('19491231');
  });

  it('of two accounts at once that say the same one is hers, and five tries a day are made', async () => {
    const both = [await somebody('wg13'), await somebody('wg14')];
    const answers = await Promise.all(both.map((person) => prove(person, '翟文亮', '110105198001010016')));
    expect(answers.toSorted()).toEqual(['person-known', 'proven']);
    const loser = both[answers.indexOf('person-known')]!;
    for (let i = 0; i < 4; i++) expect(await prove(loser, '翟文亮', '110105198001010016')).toBe('person-known');
    expect(await prove(loser, '翟文亮', '110105198001010016')).toBe('too-many-requests');
  });
});

describe('who leaves', () => {
  it('is nobody any more: roles, sessions and all that tells who she was are gone, and the number is free', async () => {
    const one = new IssuerBrowser(issuer.address);
    const tokens = await one.signIn('wg15', password);
    const person = withToken(tokens.access_token);
    const { accountId } = (await person.get<{ accountId: string }>('/api/identity/v1/me')).body;
    expect((await person.post(`${ACCOUNT}/leave`)).status).toBe(204);
    await expect(signIn(issuer.address, 'wg15', password)).rejects.toThrow('401');
    expect((await one.refresh(tokens.refresh_token)).status).toBe(400);
    expect(await rows('SELECT FROM person_key WHERE person_id = $1', [accountId])).toEqual([]);
    const [left] = await rows<object>('SELECT username, name, phone, phone_index, password_hash, disabled FROM account WHERE id = $1', [
      accountId,
    ]);
    expect(left).toEqual({ username: null, name: null, phone: null, phone_index: null, password_hash: null, disabled: true });
    expect(await rows("SELECT FROM role_grant WHERE account_id = $1 AND state = 'given'", [accountId])).toEqual([]);
    const events = await issuer.service.events('identity.grant.withdrawn.v1');
    expect(events.map(({ payload }) => payload.accountId)).toContain(accountId);
  });

  it('is not the only administrator', async () => {
    const admin = await working('admin');
    const refused = await admin.post<Problem>(`${ACCOUNT}/leave`);
    expect([refused.status, refused.body.code]).toEqual([409, 'last-administrator']);
  });
});
