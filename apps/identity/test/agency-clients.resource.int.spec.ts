import { generateKeyPairSync, randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { accountIdOf, insert } from '@linli/service';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AgencyClientSecret } from '../src/agencies/agency-client-secret.entity.js';
import { AgencyClient } from '../src/agencies/agency-client.entity.js';
import { clientMachine } from '../src/clients/client.rules.js';
import { identity } from '../src/service.js';

const path = '/api/identity/v1/agency-clients';

interface View {
  id: string;
  accountId: string;
  name: string;
  auth: string;
  areas: string[];
  kinds: string[];
  secrets: { id: string; tail: string }[];
  secret?: string;
  version: number;
  code: string;
  errors: { pointer: string; code: string }[];
}

let world: TestWorld;
let service: TestService;
let admin: Person & { accountId: string };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
  admin = await service.person([{ role: 'system-admin' }]);
});
afterAll(() => world.stop());

let n = 0;
const newName = () => `agency-${(n += 1)}`;
const described = (more: object = {}) => ({ name: '平定县民政局', kinds: ['cases'], areas: ['140321'], ...more });
const make = async (more: object = {}, by: Person = admin) => by.post<View>(path, { clientId: newName(), ...described(more) });
const secretsOf = (client: string) =>
  service.dataSource.query<{ id: string }[]>('SELECT id FROM agency_client_secret WHERE client = $1 AND ended_at IS NULL ORDER BY place', [
    client,
  ]);
const keyPair = (kid: string, type: 'ec' | 'rsa' | 'ed25519' | 'x25519' = 'ec', modulusLength = 2048, namedCurve = 'P-256') => {
  const { publicKey, privateKey } = generateKeyPairSync(type as 'ec', { namedCurve, modulusLength } as { namedCurve: string });
  return { publicKey: { ...publicKey.export({ format: 'jwk' }), kid }, privateKey: { ...privateKey.export({ format: 'jwk' }), kid } };
};
const publicKey = (...asked: Parameters<typeof keyPair>) => keyPair(...asked).publicKey;

describe('every command of an agency’s client', () =>
  everyCommand(() => service, {
    machine: clientMachine,
    path,
    table: 'agency_client',
    commands: ['change', 'make-secret', 'end-secret', 'end'],
    people: async () => ({ administrator: admin, stranger: await service.person([{ role: 'district-staff', area: '140321' }]) }),
    make: async ({ dataSource }, state) => {
      const [id, clientId, at] = [randomUUID(), newName(), new Date()];
      const made = { made_by: admin.accountId, made_at: at, last_used_at: null };
      await insert(dataSource, AgencyClient, {
        ...made,
        id,
        version: 1,
        state,
        client_id: clientId,
        account_id: accountIdOf(world.issuer.issuer, clientId),
        name: '平定县城市管理局',
        auth: 'secret',
        keys: [],
        origins: [],
        kinds: ['cases'],
        ended_at: state === 'ended' ? at : null,
      });
      await insert(dataSource, AgencyClientSecret, {
        ...made,
        id: randomUUID(),
        client: id,
        place: 1,
        hash: randomUUID(),
        tail: 'abcd',
        ended_at: null,
      });
      return id;
    },
    facts: () => ({ auth: 'secret' as const, secrets: 1 }),
    bodies: {
      change: described({ name: '平定县民政局', areas: ['140321001'] }),
      'end-secret': async (id) => ({ secretId: (await secretsOf(id))[0]!.id }),
    },
    routes: { change: ['put', ''] },
  }));

describe('a client is made', () => {
  it('by whoever administers the whole district, and listed for nobody else', async () => {
    const others = await Promise.all([
      service.person(),
      service.person([{ role: 'district-staff', area: '140321' }]),
      service.person([{ role: 'system-admin', area: '140321001' }]),
      service.client([{ role: 'agency', area: '140321' }]),
    ]);
    for (const [i, other] of others.entries()) {
      const code = i === 3 ? 'people-only' : 'forbidden';
      const [listed, made] = [await other.get<View>(path), await make({}, other)];
      expect([listed.status, listed.body.code, made.status, made.body.code]).toEqual([403, code, 403, code]);
    }
  });

  it('inside one’s own district only: elsewhere nothing is made', async () => {
    const clientId = newName();
    const own = await service.person([{ role: 'system-admin', area: '140321' }]);
    const make = (areas: string[]) => own.post<View>(path, { clientId, ...described({ areas }) });
    const { status, body } = await make(['140321001', '140322']);
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect((await make(['140321001'])).status).toBe(201);
  });

  it('with its areas, its kinds of data and one secret, which no other answer shows', async () => {
    const { status, body, headers } = await make({ areas: ['140321001', '140321002001'] });
    expect([status, headers.get('location')]).toEqual([201, `${path}/${body.id}`]);
    expect(body).toMatchObject({ auth: 'secret', areas: ['140321001', '140321002001'], kinds: ['cases'], version: 1 });
    expect(body.secret).toMatch(/^linli_[\w-]{43}$/);
    expect(body.secrets).toEqual([expect.objectContaining({ tail: body.secret!.slice(-4) })]);
    const { body: read } = await admin.get<View>(`${path}/${body.id}`);
    expect(read).not.toHaveProperty('secret');
    expect(JSON.stringify((await admin.get(path)).body)).not.toContain(body.secret);
    const given = (await service.events('identity.grant.given.v1')).filter(({ payload }) => payload.accountId === body.accountId);
    expect(given.map(({ payload }) => [payload.role, payload.area])).toEqual([
      ['agency', '140321001'],
      ['agency', '140321002001'],
    ]);
  });

  it('once under a name: twice at once and when it was ended, the second is a duplicate, and the console’s name is nobody’s', async () => {
    const clientId = newName();
    const both = await Promise.all([1, 2].map(() => admin.post<View>(path, { clientId, ...described() })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { id } = both.find(({ status }) => status === 201)!.body;
    expect((await admin.post(`${path}/${id}/end`)).status).toBe(201);
    for (const name of [clientId, 'console'])
      expect((await admin.post<View>(path, { clientId: name, ...described() })).body.code).toBe('duplicate');
  });

  it('sent again under its key it is the same client with the same secret: the first answer may have been lost', async () => {
    const [body, key] = [{ clientId: newName(), ...described() }, { 'idempotency-key': randomUUID() }];
    const first = await admin.post<View>(path, body, key);
    expect((await admin.post<View>(path, body, key)).body).toEqual(first.body);
  });

  it.each([
    ['a name that is a UUID, as which it would act as that account', { clientId: 'a0000000-0000-4000-8000-000000000001' }, '/clientId'],
    ['a name with U+0000', { clientId: 'a\0b' }, '/clientId'],
    ['no kind of data', { kinds: [] }, '/kinds'],
    ['an unknown kind of data', { kinds: ['everything'] }, '/kinds'],
    ['no area', { areas: [] }, '/areas'],
    ['a grid', { areas: ['140321001001007'] }, '/areas'],
    ['an origin with a path', { origins: ['https://ok.example', 'https://agency.example/app'] }, '/origins/1'],
    ['keys by the hundred', { keys: Array.from({ length: 100 }, (_, i) => ({ kid: String(i), kty: 'EC' })) }, '/keys'],
    ['a key that is none', { keys: [{ kid: 'a', kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }] }, '/keys/0'],
    ['a symmetric key', { keys: [{ kid: 'a', kty: 'oct', k: 'AAAA' }] }, '/keys/0/k'],
  ])('not with %s', async (_what, more, pointer) => {
    const { status, body } = await make(more);
    expect([status, body.code]).toEqual([400, 'validation-failed']);
    expect(body.errors.map((error) => error.pointer)).toContainEqual(expect.stringContaining(pointer));
  });

  it('not with a private key, a weak one, one that cannot sign, one without a name, or two of one name', async () => {
    const wrong: [object[], string][] = [
      [[keyPair('a').privateKey], '/keys/0/d'],
      [[publicKey('a', 'rsa', 1024)], '/keys/0'],
      [[publicKey('a', 'x25519')], '/keys/0'],
      [[{ ...publicKey('a', 'rsa'), e: 'AQ' }], '/keys/0'],
      [[keyPair('a', 'ec', 0, 'P-384').publicKey], '/keys/0'],
      [[{ ...publicKey('a'), kid: undefined }], '/keys/0/kid'],
      [[publicKey('a', 'rsa'), publicKey('a')], '/keys/1/kid'],
    ];
    for (const [keys, pointer] of wrong) {
      const { status, body } = await make({ keys });
      expect([status, body.errors.map((error) => error.pointer)]).toEqual([400, [pointer]]);
    }
    const strong = await make({ keys: [publicKey('a', 'rsa'), publicKey('b', 'ed25519')] });
    expect([strong.status, strong.body.auth, strong.body.secret, strong.body.secrets]).toEqual([201, 'key', undefined, []]);
  });
});

describe('a client is changed', () => {
  it('in its areas too: what is new is given, what is left out is withdrawn', async () => {
    const { body } = await make({ areas: ['140321001', '140321002'] });
    const { body: changed } = await admin.put<View>(
      `${path}/${body.id}`,
      described({ name: '县民政局', areas: ['140321002', '140321003'] }),
    );
    expect(changed).toMatchObject({ name: '县民政局', areas: ['140321002', '140321003'], version: 2 });
    const ended = (await service.events('identity.grant.withdrawn.v1')).filter(({ payload }) => payload.accountId === body.accountId);
    expect(ended).toHaveLength(1);
  });

  it('not from a secret to a key or back', async () => {
    const { body: bySecret } = await make();
    const { body: byKey } = await make({ keys: [publicKey('a')] });
    const [toKey, toSecret] = [
      await admin.put<View>(`${path}/${bySecret.id}`, described({ keys: [publicKey('a')] })),
      await admin.put<View>(`${path}/${byKey.id}`, described()),
    ];
    expect([toKey, toSecret].map(({ body: { errors } }) => errors.map(({ pointer, code }) => [pointer, code]))).toEqual([
      [['/keys', 'unknown']],
      [['/keys', 'required']],
    ]);
    expect((await admin.post<View>(`${path}/${byKey.id}/make-secret`)).body.code).toBe('signs-by-key');
  });
});

describe('its secrets', () => {
  const validOf = async (id: string) => (await admin.get<View>(`${path}/${id}`)).body.secrets.length;

  it('are two at most: the third is refused until one has ended', async () => {
    const { body } = await make();
    const second = await admin.post<View>(`${path}/${body.id}/make-secret`);
    expect([second.status, second.body.secrets.map(({ tail }) => tail)]).toEqual([
      201,
      [body.secret, second.body.secret].map((secret) => secret!.slice(-4)),
    ]);
    const third = await admin.post<View>(`${path}/${body.id}/make-secret`);
    expect([third.status, third.body.code, await validOf(body.id)]).toEqual([409, 'secrets-enough', 2]);
    const end = { secretId: body.secrets[0]!.id };
    expect((await admin.post<View>(`${path}/${body.id}/end-secret`, end)).status).toBe(201);
    expect((await admin.post<View>(`${path}/${body.id}/end-secret`, end)).status).toBe(404);
    expect((await admin.post<View>(`${path}/${body.id}/make-secret`)).status).toBe(201);
    expect(await validOf(body.id)).toBe(2);
  });

  it('made ten at once are one more, and the others are refused', async () => {
    const { body } = await make();
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin.post<View>(`${path}/${body.id}/make-secret`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    expect(await validOf(body.id)).toBe(2);
  });

  it('cannot be three in the database either (control)', async () => {
    const { body } = await make();
    const row = { client: body.id, hash: 'x', tail: 'abcd', made_by: admin.accountId, made_at: new Date(), last_used_at: null };
    const put = (place: number) => insert(service.dataSource, AgencyClientSecret, { ...row, id: randomUUID(), place, ended_at: null });
    await put(2);
    for (const place of [1, 2, 3]) await expect(put(place)).rejects.toThrow(/agency_client_secret/);
  });

  it('of another client are not ended through this one', async () => {
    const [{ body: one }, { body: other }] = [await make(), await make()];
    const { status } = await admin.post(`${path}/${one.id}/end-secret`, { secretId: other.secrets[0]!.id });
    expect([status, await validOf(other.id)]).toEqual([404, 1]);
  });

  it('are each named in the audit when they are made and ended', async () => {
    const { body } = await make();
    const [secret] = body.secrets;
    await admin.post(`${path}/${body.id}/end-secret`, { secretId: secret!.id });
    const lines = await service.dataSource.query<{ action: string }[]>(
      'SELECT action FROM audit_line WHERE resource_id = $1 ORDER BY seq',
      [secret!.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['agency-client-secret.make', 'agency-client-secret.end']);
  });
});

it('a client that is ended holds no role any more', async () => {
  const { body } = await make({ areas: ['140321', '140322'] });
  expect((await admin.post<View>(`${path}/${body.id}/end`)).body).toMatchObject({ areas: [], secrets: [] });
  await eventually(
    () => service.events('identity.grant.withdrawn.v1'),
    (events) => events.filter(({ payload }) => payload.accountId === body.accountId).length === 2,
  );
});
