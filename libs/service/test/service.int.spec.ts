import { randomUUID } from 'node:crypto';

import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from '@linli/contracts';
import pg from 'pg';
import sharp from 'sharp';

import { accountIdOf, PersonalData, sealAudit, system, UnitOfWork, verifyAudit } from '../src/index.js';
import { eventually, Person, TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const path = '/api/grid/v1/notes';
const staff = [{ role: 'community-staff', area: '140321001001' }] as const;
interface Problem {
  code: string;
  title: string;
  traceId: string;
  errors?: { pointer: string; code: string }[];
}
const note = (text = 'hello') => ({ id: randomUUID(), text });

describe('who calls', () => {
  it('nobody gets 401 as a problem, in the language asked for', async () => {
    const answer = await fetch(service.address + path, { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      code: 'unauthenticated',
      title: 'Please sign in',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('an open endpoint answers nobody too', async () => {
    expect((await fetch(`${service.address}${path}/open`)).status).toBe(200);
  });

  it.each([
    ['an expired token', () => world.issuer.token(randomUUID(), {}, { expiresIn: -60 }), 'token-expired'],
    ['a token for another audience', () => world.issuer.token(randomUUID(), {}, { audience: 'https://elsewhere' }), 'token-audience'],
    ['a token with a stranger’s key', () => world.issuer.forged(randomUUID()), 'unauthenticated'],
    ['nonsense', async () => 'nonsense', 'unauthenticated'],
  ])('%s is refused', async (_name, token, code) => {
    const answer = await Person.withToken(service.address, await token()).get<Problem>(path);
    expect([answer.status, answer.body.code]).toEqual([401, code]);
  });

  it('a client is served with the kinds of data that its token names; people need none', async () => {
    const read = async (by: Person) => {
      const { status, body } = await by.get<Problem & { params: object }>(`${path}/of-cases`);
      return [status, body.code, body.params];
    };
    const clientWith = async (scope?: string) =>
      Person.withToken(service.address, await world.issuer.token('agency', { client_id: 'agency', ...(scope ? { scope } : {}) }));
    expect(await read(await clientWith('teams cases'))).toEqual([200, undefined, undefined]);
    for (const scope of [undefined, 'teams', 'case cases-x', 'CASES'])
      expect(await read(await clientWith(scope))).toEqual([403, 'scope-missing', { scope: 'cases' }]);
    expect(await read(await service.person())).toEqual([200, undefined, undefined]);
  });

  it('a client is served where that is said or anybody is, and nowhere else; the document says where', async () => {
    const client = await service.client([{ role: 'community-staff', area: '140321001001' }]);
    expect((await client.get(`${path}/whoever`)).body).toEqual({ kind: 'client' });
    expect((await client.get(`${path}/open`)).status).toBe(200);
    for (const answer of [
      await client.get<Problem>(path),
      await client.post<Problem>(path, note()),
      await client.post<Problem>(path, 'no note'),
      await client.get<Problem>('/api/grid/v1/live?topics=note:1'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'people-only']);
    }
    expect((await (await service.person()).get(`${path}/whoever`)).body).toEqual({ kind: 'person' });
    const { paths } = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { 'x-serves': string[] }>>;
    };
    expect(
      [paths[`${path}/whoever`]!.get, paths[`${path}/open`]!.get, paths[path]!.post].map((operation) => operation!['x-serves']),
    ).toEqual([['person', 'client'], ['anybody'], ['person']]);
  });

  it('from another issuer is known by the claim that the settings name', async () => {
    const { issuer, audience } = world.issuer;
    const own = await world.service(notes, {
      config: { oidc: { issuer, audience, accountClaim: 'employee_id', discoveryUrl: `${issuer}/.well-known/openid-configuration` } },
    });
    const body = note();
    const created = await Person.withToken(own.address, await world.issuer.token('x', { employee_id: 'gonghao-0042' })).post(path, body);
    expect(created.status).toBe(201);
    const [line] = await own.dataSource.query<{ account_id: string }[]>('SELECT account_id FROM audit_line LIMIT 1');
    expect(line!.account_id).toBe(accountIdOf(issuer, 'gonghao-0042'));
    expect((await Person.withToken(own.address, await world.issuer.token('x')).post(path, note())).status).toBe(401);
  });

  it('a role given by identity’s event binds, and binds no longer when it is withdrawn', async () => {
    const person = await service.person();
    const body = note();
    await person.post(path, body);
    expect((await person.post(`${path}/${body.id}/shout`)).status).toBe(403);
    const grant = { grantId: randomUUID(), accountId: person.accountId, role: 'community-staff' as const, area: '140321001001' };
    await service.publish(IdentityGrantGivenV1, { type: 'grant', id: grant.grantId, version: 1 }, grant);
    await eventually(
      () => person.post(`${path}/${body.id}/shout`),
      (answer) => answer.status === 201,
    );
    await service.publish(
      IdentityGrantWithdrawnV1,
      { type: 'grant', id: grant.grantId, version: 2 },
      { grantId: grant.grantId, accountId: grant.accountId },
    );
    await eventually(
      () => person.post(`${path}/${body.id}/shout`),
      (answer) => answer.status === 403,
    );
  });
});

describe('bad input', () => {
  it('malformed JSON is 400 malformed', async () => {
    const person = await service.person();
    const answer = await fetch(service.address + path, {
      method: 'POST',
      body: '{"id":',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
    });
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([400, 'malformed']);
  });

  it('wrong and unknown fields are named by their pointers', async () => {
    const answer = await (await service.person()).post<Problem>(path, { id: 'x', text: 'y', surprise: 1 });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/id', code: 'uuid' },
        { pointer: '/surprise', code: 'unknown' },
      ]),
    );
  });

  it('an error nobody foresaw does not show its message', async () => {
    const answer = await (await service.person()).get<Problem>(`${path}/boom`);
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(answer.body)).not.toMatch(/13812345678|seen/);
  });

  it('an unknown path is 404, a body beyond a megabyte 413, a strange or forged cursor 400', async () => {
    const person = await service.person();
    expect((await person.get<Problem>('/api/grid/v1/nothing')).body.code).toBe('not-found');
    expect((await person.post<Problem>(path, { id: 'x'.repeat(1_100_000) })).body.code).toBe('too-large');
    const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const cursor of ['abc', '', forged(['no uuid']), forged([null]), forged([1]), forged({ length: 1 }), forged([randomUUID(), 1])]) {
      expect((await person.get<Problem>(`${path}?cursor=${cursor}`)).body.code).toBe('validation-failed');
    }
    expect((await person.get(`${path}?cursor=${forged([randomUUID()])}`)).status).toBe(200);
  });
});

describe('a command', () => {
  it('leaves its event and its audit line with its state, and with a refusal none of them', async () => {
    const person = await service.person();
    const good = note();
    const bad = note('fail');
    expect((await person.post(path, good)).status).toBe(201);
    expect((await person.post(path, bad)).status).toBe(409);
    const count = (table: string, column: string, id: string) =>
      service.dataSource.query(`SELECT FROM ${table} WHERE ${column} = $1`, [id]).then((rows: unknown[]) => rows.length);
    expect([await count('outbox', 'aggregate_id', good.id), await count('audit_line', 'resource_id', good.id)]).toEqual([1, 1]);
    expect([await count('outbox', 'aggregate_id', bad.id), await count('audit_line', 'resource_id', bad.id)]).toEqual([0, 0]);
  });

  it('with a stale If-Match is refused; with the right one it gets the next ETag', async () => {
    const person = await service.person(staff);
    const body = note();
    expect((await person.post(path, body)).headers.get('etag')).toBe('"1"');
    expect((await person.post(`${path}/${body.id}/shout`, {}, { 'if-match': '"7"' })).status).toBe(412);
    const answer = await person.post(`${path}/${body.id}/shout`, {}, { 'if-match': '"1.what-was_read"' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"2"']);
  });
});

describe('a read', () => {
  const read = async (person: Person, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(service.address + path, { method, headers: { authorization: `Bearer ${person.token}`, ...headers } });

  it('has an ETag of what it says: whoever has that already is answered 304 with nothing, until it says something else', async () => {
    const person = await service.person();
    await person.post(path, note());
    const first = await read(person);
    const etag = first.headers.get('etag')!;
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)]);
    for (const seen of [etag, `"x", W/${etag}`, '*']) {
      const again = await read(person, { 'if-none-match': seen });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    expect((await read(person, {}, 'HEAD')).headers.get('etag')).toBe(etag);
    expect((await read(person, { 'if-none-match': '"x"' })).status).toBe(200);
    await person.post(path, note());
    expect((await read(person, { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('an Idempotency-Key', () => {
  it('gives a repeat the first answer and has one effect; another body is 422; without a key there are two effects (control)', async () => {
    const person = await service.person();
    const key = { 'idempotency-key': randomUUID() };
    const body = note();
    const first = await person.post(path, body, key);
    const second = await person.post(path, body, key);
    expect([second.status, second.body, second.headers.get('etag')]).toEqual([201, first.body, '"1"']);
    expect((await person.post<Problem>(path, note(), key)).body.code).toBe('idempotency-key-reused');
    expect((await person.post<Problem>(path, body)).body.code).toBe('conflict');
    expect((await service.events()).filter((event) => event.payload.caseId === body.id)).toHaveLength(1);
  });

  it('sent twice at once answers one and tells the other to wait', async () => {
    const person = await service.person();
    const key = { 'idempotency-key': randomUUID() };
    const body = note('slow');
    const answers = await Promise.all([person.post<Problem>(path, body, key), person.post<Problem>(path, body, key)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(answers.find((answer) => answer.status === 409)!.body.code).toBe('idempotency-in-flight');
  });

  it('of one person is nothing to another', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await (await service.person()).post(path, note(), key);
    const second = await (await service.person()).post(path, note(), key);
    expect([first.status, second.status]).toEqual([201, 201]);
  });
});

describe('a list', () => {
  it('is paged by cursor with a Link, and row-level security hides what is another’s', async () => {
    const person = await service.person();
    await (await service.person()).post(path, note('not mine'));
    for (let i = 0; i < 3; i++) await person.post(path, note(`n${i}`));
    const first = await person.get<{ items: { text: string }[]; next: string }>(`${path}?limit=2`);
    expect(first.body.items).toHaveLength(2);
    expect(first.headers.get('link')).toContain('rel="next"');
    const second = await person.get<{ items: { text: string }[]; next?: string }>(`${path}?limit=2&cursor=${first.body.next}`);
    expect(second.body.items).toHaveLength(1);
    expect(second.body.next).toBeUndefined();
  });
});

describe('the audit', () => {
  it('is a chain that holds, cannot be changed by the service, and shows a change by the owner', async () => {
    await (await service.person()).post(path, note());
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    const verify = () => service.dataSource.transaction((manager) => verifyAudit(manager));
    await eventually(
      async () => {
        await service.dataSource.transaction((manager) => sealAudit(manager));
        return verify();
      },
      (verdict) => verdict.unsealed === 0 && verdict.sealed > 0,
    );
    expect((await verify()).brokenAt).toBeUndefined();
    await expect(service.dataSource.query("UPDATE audit_line SET action = 'x'")).rejects.toThrow('append-only');
    await owner.query('ALTER TABLE audit_line DISABLE TRIGGER ALL');
    await owner.query("UPDATE audit_line SET action = 'forged' WHERE seq = 2");
    expect((await verify()).brokenAt).toBe(2);
    await owner.end();
  });

  it('is sealed in the order of transactions also where their numbers gain a digit', async () => {
    const other = await world.service(notes);
    const add = (xid: string) =>
      other.dataSource.query("INSERT INTO audit_line (xid, at, action, resource_type, resource_id) VALUES ($1, now(), 'x', 'x', 'x')", [
        xid,
      ]);
    for (const xid of ['10', '9']) await add(xid);
    const seal = () => other.dataSource.transaction((manager) => sealAudit(manager, 1));
    expect([await seal(), await seal(), await seal()]).toEqual([1, 1, 0]);
    expect(await other.dataSource.transaction((manager) => verifyAudit(manager))).toMatchObject({
      sealed: 2,
      unsealed: 0,
      brokenAt: undefined,
    });
  });
});

describe('personal data', () => {
  it('is unreadable in the database, opens for its person and field only, and is gone when the key is', async () => {
    const person = await service.person();
    const body = { ...note(), phone: '13812345678' };
    await person.post(path, body);
    const personal = service.get(PersonalData);
    await service.get(UnitOfWork).as(system, async (tx) => {
      const [row] = await tx.manager.query<{ phone: Buffer }[]>('SELECT phone FROM note WHERE id = $1', [body.id]);
      expect(row!.phone.toString('latin1')).not.toContain('138');
      await expect(personal.open(tx, person.accountId, 'phone', row!.phone)).resolves.toBe('13812345678');
      await expect(personal.open(tx, person.accountId, 'name', row!.phone)).rejects.toThrow();
      await personal.erase(tx, person.accountId);
      await expect(personal.open(tx, person.accountId, 'phone', row!.phone)).resolves.toBeUndefined();
    });
    expect(personal.blindIndex('phone', '138 1234-5678')).toEqual(personal.blindIndex('phone', '13812345678'));
  });
});

describe('a photo', () => {
  const photo = () =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } })
      .withExif({ IFD0: { Artist: 'WANG' } })
      .jpeg()
      .toBuffer();

  it('loses its EXIF, is the uploader’s until attached, and then whose the policy says', async () => {
    const person = await service.person();
    const image = await photo();
    expect(image.includes('WANG')).toBe(true);
    const { body: file, status } = await person.upload<{ id: string; mediaType: string }>(
      '/api/grid/v1/attachments',
      image,
      'a.jpg',
      'image/jpeg',
    );
    expect([status, file.mediaType]).toEqual([201, 'image/jpeg']);
    const fetchAs = (who: Person) =>
      fetch(`${service.address}/api/grid/v1/attachments/${file.id}`, { headers: { authorization: `Bearer ${who.token}` } });
    const shown = await fetchAs(person);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    const stored = Buffer.from(await shown.arrayBuffer());
    expect(stored.includes('WANG')).toBe(false);
    expect((await fetchAs(await service.person())).status).toBe(404);
    expect((await (await service.person()).post(path, { ...note(), attachments: [file.id] })).status).toBe(400);
    expect((await person.post(path, { ...note(), attachments: [file.id] })).status).toBe(201);
    expect((await fetchAs(await service.person(staff))).status).toBe(200);
  });

  it('of 6 MB is 413, a program named .jpg is 415, a form without a file is 400', async () => {
    const person = await service.person();
    const send = (bytes: Buffer) => person.upload<Problem>('/api/grid/v1/attachments', bytes, 'a.jpg', 'image/jpeg');
    expect((await send(Buffer.alloc(6 * 1024 * 1024, 1))).body).toMatchObject({
      status: 413,
      code: 'file-too-large',
      params: { megabytes: 5 },
    });
    expect((await send(Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(2000)]))).body.code).toBe('unsupported-media');
    expect((await send((await photo()).subarray(0, 200))).body.code).toBe('unsupported-media');
  });
});

describe('a listener', () => {
  it('hears a hint when its topic changes, and is refused topics it may not hear', async () => {
    const person = await service.person();
    const body = note();
    const listen = (topics: string) =>
      fetch(`${service.address}/api/grid/v1/live?topics=${topics}`, { headers: { authorization: `Bearer ${person.token}` } });
    for (const [topics, status] of [
      ['secret:1', 404],
      [`note:${body.id},secret:1`, 404],
      ['%00', 400],
    ] as const) {
      const refused = await listen(topics);
      expect([refused.status, refused.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    }
    const answer = await listen(`note:${body.id}`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    await person.post(path, body);
    let heard = '';
    while (!heard.includes(body.id)) heard += (await reader.read()).value;
    expect(heard).toContain('"version":1');
    expect(heard).toContain(`"topics":["note:${body.id}"]`);
    await reader.cancel();
  });
});

it('health, metrics and OpenAPI are there', async () => {
  const get = async (where: string) => (await fetch(service.address + where)).json();
  await eventually(
    () => get('/health/ready'),
    (answer) => (answer as { status: string }).status === 'ready',
  );
  expect(await get('/openapi.json')).toMatchObject({ openapi: '3.1.0', paths: { [path]: expect.anything() } });
  expect(await (await fetch(`${service.address}/metrics`)).text()).toContain('http_request_duration_seconds');
});

it('plans a kept statement anew when a migration changed its table; pg alone goes on failing (control)', async () => {
  const text = 'SELECT * FROM planned_anew';
  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('CREATE TABLE planned_anew (a int); GRANT SELECT ON planned_anew TO PUBLIC');
    const kept = { name: 'control', text };
    await owner.query(kept);
    const read = () => service.get(UnitOfWork).as(system, ({ sql }) => sql.query(text));
    await read();
    await owner.query('ALTER TABLE planned_anew ADD COLUMN b int');
    expect(await read()).toEqual([]);
    for (const _ of [1, 2]) await expect(owner.query(kept)).rejects.toThrow('cached plan must not change result type');
  } finally {
    await owner.query('DROP TABLE planned_anew');
    await owner.end();
  }
});

it('claims no commit that PostgreSQL turned into a rollback, because a statement had failed and nobody looked', async () => {
  const unitOfWork = service.get(UnitOfWork);
  const claimed = unitOfWork.as(system, async (tx) => {
    await tx.manager.query('SELECT 1 / 0').catch(() => undefined);
    return 'done';
  });
  await expect(claimed).rejects.toThrow('rolled back');
  expect(await unitOfWork.as(system, async (tx) => (await tx.manager.query<{ n: number }[]>('SELECT 1 AS n'))[0]!.n)).toBe(1);
});
