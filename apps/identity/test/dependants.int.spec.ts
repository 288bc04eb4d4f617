import { AccessService } from '@linli/service';
import { eventually, latestMessageTo, messagesTo, Person } from '@linli/service/testing';
import { signIn } from '@linli/testing';
import { decodeJwt } from 'jose';

import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

const DEPENDANTS = '/api/identity/v1/dependants';
const area = '140321001001';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld();
});
afterAll(() => issuer.world.stop());

interface View {
  id: string;
  accountId: string;
  state: string;
  name: string;
  keeperName: string;
  keeperPhone?: string;
  allowedActions: string[];
  code?: string;
}

const rows = <T extends object>(text: string, values: unknown[] = []) => issuer.service.dataSource.query<T[]>(text, values);
const somebody = async (username: string) => Person.withToken(issuer.address, await signIn(issuer.address, username, password));
async function working(username: string): Promise<Person> {
  const person = await somebody(username);
  await eventually(
    () => person.get<{ grants: object[] }>('/api/identity/v1/me'),
    ({ body }) => body.grants.length > 0,
  );
  return person;
}
const ask = async (keeper: Person, name = '张桂花') => (await keeper.post<View>(DEPENDANTS, { name, relation: 'parent', area })).body;
const actFor = async (keeper: Person, { id }: View) => keeper.post<{ accessToken: string; code?: string }>(`${DEPENDANTS}/${id}/token`);
async function kept(keeper: Person, name?: string): Promise<View> {
  const asked = await ask(keeper, name);
  return (await (await working('wg07')).post<View>(`${DEPENDANTS}/${asked.id}/confirm`, { how: 'visit' })).body;
}

describe('an elder without a phone', () => {
  it('has an account for whoever of the family acts for her, once her grid worker has heard her yes', async () => {
    const daughter = await somebody('lihua');
    const asked = await ask(daughter);
    expect([asked.state, asked.name]).toEqual(['asked', '张桂花']);
    expect((await actFor(daughter, asked)).body.code).toBe('wrong-state');
    const worker = await working('wg07');
    const { body } = await worker.get<{ items: View[] }>(DEPENDANTS);
    expect(body.items.map(({ id, allowedActions }) => [id, allowedActions])).toContainEqual([asked.id, ['confirm', 'refuse', 'end']]);
    expect((await worker.post<View>(`${DEPENDANTS}/${asked.id}/confirm`, { how: 'visit' })).body.state).toBe('active');

    const { body: token } = await actFor(daughter, asked);
    expect(decodeJwt(token.accessToken)).toMatchObject({ sub: asked.accountId, act: { sub: 'a0000000-0000-4000-8000-000000000001' } });
    const mother = Person.withToken(issuer.address, token.accessToken);
    const me = await mother.get<object>('/api/identity/v1/me');
    expect(me.body).toMatchObject({ accountId: asked.accountId, name: '张桂花', actor: { name: '李桦' }, grants: [] });
  });

  it('is named in the audit together with who acted', async () => {
    const daughter = await somebody('lihua');
    const view = await kept(daughter, '郝玉莲');
    const mother = Person.withToken(issuer.address, (await actFor(daughter, view)).body.accessToken);
    expect((await mother.post('/api/identity/v1/sessions/end-all')).status).toBe(204);
    const [line] = await rows<{ after: object }>(
      "SELECT after FROM audit_line WHERE account_id = $1 AND action = 'account.sign-out-everywhere'",
      [view.accountId],
    );
    expect(line!.after).toMatchObject({ actor: 'a0000000-0000-4000-8000-000000000001' });
  });

  it('whose account it is is changed by nobody who acts for her, and nobody acts for another through her', async () => {
    const daughter = await somebody('wangxiulan');
    const view = await kept(daughter);
    const mother = Person.withToken(issuer.address, (await actFor(daughter, view)).body.accessToken);
    const refused = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
      const { status, body } = await answer;
      return [status, body?.code];
    };
    for (const answer of [
      mother.get<{ code?: string }>('/api/identity/v1/account'),
      mother.put<{ code?: string }>('/api/identity/v1/account/name', { name: '另一人' }),
      mother.put<{ code?: string }>('/api/identity/v1/account/password', { password: 'a password of her own' }),
      mother.post<{ code?: string }>('/api/identity/v1/account/passkeys/options'),
      mother.post<{ code?: string }>('/api/identity/v1/account/verification', { name: '张桂花', idNumber: '11010519491231002X' }),
      mother.post<{ code?: string }>('/api/identity/v1/account/leave'),
      mother.post<{ code?: string }>(DEPENDANTS, { name: '又一位', relation: 'parent', area }),
      mother.post<{ code?: string }>(`${DEPENDANTS}/${view.id}/token`),
    ])
      expect(await refused(answer)).toEqual([403, 'not-by-proxy']);
  });

  it('takes it back by a word to anybody who works there; then nobody acts for her, and her account stays', async () => {
    const son = await somebody('zhaoming');
    const view = await kept(son);
    expect((await (await working('shequ1')).post<View>(`${DEPENDANTS}/${view.id}/end`)).body.state).toBe('ended');
    expect((await actFor(son, view)).body.code).toBe('wrong-state');
    expect(await rows('SELECT FROM account WHERE id = $1 AND NOT disabled', [view.accountId])).toHaveLength(1);
    const { body } = await son.get<{ items: { kind: string }[] }>('/api/identity/v1/account/events');
    expect(body.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['acts-for', 'acts-for-ended']));
  });

  it('who says no leaves nothing behind', async () => {
    const asked = await ask(await somebody('jiazhang1'));
    expect((await (await working('shequ1')).post<View>(`${DEPENDANTS}/${asked.id}/refuse`)).body.state).toBe('refused');
    expect(await rows('SELECT FROM person_key WHERE person_id = $1', [asked.accountId])).toEqual([]);
  });
});

interface Told {
  kind: string;
  about: Record<string, string>;
}
const noticesOf = async (person: Person) => (await person.get<{ items: Told[] }>('/api/identity/v1/notices')).body.items;
const about = async (person: Person, { id }: View) =>
  (await noticesOf(person)).filter(({ about: { dependant } }) => dependant === id).map(({ kind }) => kind);
const listed = async (person: Person, { id }: View, state = 'asked') => {
  const { body } = await person.get<{ items: View[] }>(`${DEPENDANTS}?state=${state}&limit=100`);
  return body.items.find((one) => one.id === id);
};
const reads = async ({ id }: View) =>
  rows<{ account_id: string; phone: string }>(
    "SELECT account_id, after ->> 'phone' AS phone FROM audit_line WHERE action = 'dependant.read' AND resource_id = $1 ORDER BY at",
    [id],
  );
/** Somebody of the demo data who administers everything from now on. */
async function everywhere(username: string, accountId: string): Promise<Person> {
  await rows("INSERT INTO access_grant (id, account_id, role) VALUES (gen_random_uuid(), $1, 'system-admin')", [accountId]);
  issuer.service.get(AccessService).invalidate(accountId);
  return somebody(username);
}

describe('an elder and whoever acts for her', () => {
  it('are known to who works in her community by name and number, as long as there is something to ask; each reading is written down', async () => {
    const daughter = await somebody('lihua');
    const asked = await ask(daughter, '温秀芬');
    expect([asked.keeperName, asked.keeperPhone]).toEqual(['李桦', undefined]);
    expect(await reads(asked)).toEqual([]);
    const worker = await working('wg06');
    expect(await listed(worker, asked)).toMatchObject({ name: '温秀芬', keeperName: '李桦', keeperPhone: '13803530101' });
    expect(await reads(asked)).toEqual([{ account_id: 'b0000000-0000-4000-8000-000000000006', phone: 'true' }]);
    expect((await worker.get<object>(`${DEPENDANTS}/waiting`)).body).toEqual({ waiting: expect.any(Number) as number });
    expect(await reads(asked)).toHaveLength(1);

    const heard = (await worker.post<View>(`${DEPENDANTS}/${asked.id}/confirm`, { how: 'visit' })).body;
    expect(heard.keeperPhone).toBe('13803530101');
    const { body } = await daughter.get<{ items: View[] }>(`${DEPENDANTS}/mine`);
    const mine = body.items.find(({ id }) => id === asked.id)!;
    expect([mine.name, mine.keeperName, mine.keeperPhone]).toEqual(['温秀芬', '李桦', undefined]);
    await worker.post(`${DEPENDANTS}/${asked.id}/end`);
    const over = (await listed(worker, asked, 'ended'))!;
    expect([over.keeperName, over.keeperPhone]).toEqual(['李桦', undefined]);
  });

  it('who works there learns that somebody asks, nobody else does; and the keeper what became of it', async () => {
    const keeper = await somebody('jiazhang2');
    const [staff, worker, next, district] = await Promise.all(['shequ1', 'wg05', 'wg07', 'quji'].map(working));
    const asked = await ask(keeper, '康美英');
    for (const person of [staff!, worker!, next!]) expect(await about(person, asked)).toEqual(['dependant-asked']);
    for (const person of [district!, keeper, await somebody('zhaoming')]) expect(await about(person, asked)).toEqual([]);
    await worker!.post(`${DEPENDANTS}/${asked.id}/confirm`, { how: 'visit' });
    expect(await about(keeper, asked)).toEqual(['dependant-confirmed']);
    const message = await latestMessageTo(issuer.world, '13803530112');
    expect([message.template, message.values]).toEqual(['dependant-confirmed', {}]);
    await staff!.post(`${DEPENDANTS}/${asked.id}/end`);
    expect(await about(keeper, asked)).toEqual(['dependant-ended', 'dependant-confirmed']);

    const refused = await ask(keeper, '康美芝');
    await staff!.post(`${DEPENDANTS}/${refused.id}/refuse`);
    expect(await about(keeper, refused)).toEqual(['dependant-refused']);
    expect((await latestMessageTo(issuer.world, '13803530112', 2)).template).toBe('dependant-refused');
  });

  it('who stops it herself is told nothing of it, nor is a worker who asks told by herself', async () => {
    const worker = await working('wg04');
    const asked = await ask(worker, '霍桂英');
    await worker.post(`${DEPENDANTS}/${asked.id}/end`);
    expect(await about(worker, asked)).toEqual([]);
    expect(messagesTo(issuer.world, { phone: '13803530204' })).toEqual([]);
  });

  it('are seen, and decided about, by the first administrator, who has no area', async () => {
    const asked = await ask(await somebody('zhaoming'), '段改莲');
    const admin = await everywhere('wangxiulan', 'a0000000-0000-4000-8000-000000000002');
    expect((await listed(admin, asked))?.allowedActions).toEqual(['confirm', 'refuse', 'end']);
    expect((await admin.post<View>(`${DEPENDANTS}/${asked.id}/refuse`)).body.state).toBe('refused');
  });
});

describe('nobody acts for an elder', () => {
  it('without a yes that somebody else heard: not a worker who asked herself, nor one of elsewhere, nor a resident', async () => {
    const worker = await working('wg08');
    const own = await ask(worker);
    expect((await worker.post<View>(`${DEPENDANTS}/${own.id}/confirm`, { how: 'visit' })).body.code).toBe('own-dependant');
    const elsewhere = (
      await (await somebody('jiazhang2')).post<View>(DEPENDANTS, { name: '乔秀莲', relation: 'parent', area: '140321002001' })
    ).body;
    expect((await worker.post<View>(`${DEPENDANTS}/${elsewhere.id}/confirm`, { how: 'visit' })).body.code).toBe('not-found');
    expect((await (await somebody('jiazhang3')).post<View>(`${DEPENDANTS}/${own.id}/confirm`, { how: 'visit' })).status).toBe(404);
    expect((await (await somebody('jiazhang3')).get(DEPENDANTS)).status).toBe(403);
    expect((await (await somebody('jiazhang3')).post(`${DEPENDANTS}/${own.id}/token`)).status).toBe(404);
  });

  it('on the word of a teacher of her community, who works there for no other', async () => {
    const asked = await ask(await somebody('lvse2'));
    await issuer.service.dataSource.query(
      "INSERT INTO access_grant (id, account_id, role, area) VALUES (gen_random_uuid(), 'a0000000-0000-4000-8000-000000000012', 'teacher', $1)",
      [area],
    );
    const teacher = await somebody('jiazhang2');
    expect((await teacher.post<View>(`${DEPENDANTS}/${asked.id}/confirm`, { how: 'visit' })).status).toBe(404);
  });

  it('who is not of the family: a token is for whoever keeps her account, not for who works there', async () => {
    const view = await kept(await somebody('jiazhang4'));
    expect((await actFor(await working('shequ1'), view)).body.code).toBe('forbidden');
  });

  it('more than five at a time, of ten who ask at once', async () => {
    const keeper = await somebody('lvse1');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => keeper.post(DEPENDANTS, { name: `老人${i}`, relation: 'other', area })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  });
});
