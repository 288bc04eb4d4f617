import { randomUUID } from 'node:crypto';

import { Broker } from '@linli/service';
import { eventually, TestWorld, type TestService } from '@linli/service/testing';
import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import pg from 'pg';

import { RegisterSweep } from '../src/register/register.sweep.js';
import { youth } from '../src/service.js';
import { COMMUNITY, kit, path, type Enrolment, type List } from './kit.js';

/** Words that are nowhere else: whoever finds one has found somebody's data. */
const canary = { child: '雀金丝甲', sibling: '雀金丝乙', school: '雀金丝小学', health: '雀金丝过敏', phone: '13809990001', grandpa: '雀金丝爷', grandpaPhone: '13809990002', stranger: '雀金丝邻', strangerPhone: '13809990003', document: '雀金丝民初1号', reason: '雀金丝缘由' };
const words = Object.values(canary);

let world: TestWorld;
let service: TestService;
const urls: string[] = [];
let childId: string;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(youth);
});
afterAll(() => world.stop());

const found = (text: string) => words.filter((word) => text.includes(word) || text.includes(Buffer.from(word).toString('base64').slice(0, -3)) || text.includes(encodeURIComponent(word)));

it('a family’s whole way through: registered, enrolled, at class, at the door, withdrawn', async () => {
  const make = kit(service);
  make.at('08:00');
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    urls.push(String(input));
    return send(input, init);
  };
  const staff = await make.staff();
  const guardian = await service.person();
  const child = await make.child(guardian, { name: canary.child, school: canary.school, health: canary.health, phone: canary.phone, consents: make.consents('attend', 'health-note', 'contact', 'pickup') });
  const sibling = await make.child(guardian, { name: canary.sibling });
  childId = child.id;
  const { id } = await make.programme(staff);
  const { body: enrolment } = await make.enrol(guardian, id, [child.id, sibling.id]);
  expect((await staff.post<Enrolment>(`${path}/enrolments/${enrolment.id}/prioritise`, { reason: `${canary.child}家困难` })).body.code).toBe('names-child');
  const teacher = await make.teacher(staff, id);
  const { id: session } = await make.session(staff, id);
  make.at('16:31');
  await teacher.post(`${path}/sessions/${session}/arrive`);
  await make.mark(teacher, session, [child.id, 'present']);
  make.at('16:55');
  await service.get(RegisterSweep).cutOffs();
  expect((await make.register(teacher, session)).children.map(({ name }) => name).sort()).toEqual([canary.child, canary.sibling].sort());
  await staff.post(`${path}/children/${child.id}/unmask`, { purpose: 'attend', reason: '核对纸质报名表' });
  const { body: grandpa } = await guardian.post<{ id: string; name: string }>(`${path}/children/${child.id}/pickup-adults`, { name: canary.grandpa, phone: canary.grandpaPhone, relation: 'grandparent' });
  expect(grandpa.name).toBe(canary.grandpa);
  const { body: code } = await guardian.post<{ code: string }>(`${path}/pickup-adults/${grandpa.id}/codes`);
  await staff.post(`${path}/children/${child.id}/bars`, { phone: canary.strangerPhone, name: canary.stranger, document: canary.document, reason: canary.reason });
  const { body: request } = await teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, { child: child.id, name: canary.stranger, phone: canary.strangerPhone, relation: 'neighbour' });
  await guardian.post(`${path}/pickup-requests/${request.id}/approve`);
  const collect = (body: object) => teacher.post<{ code: string }>(`${path}/sessions/${session}/collections`, { id: randomUUID(), child: child.id, occurredAt: service.clock.now().toISOString(), ...body });
  expect((await collect({ request: request.id })).body.code).toBe('pickup-barred');
  make.at('19:01');
  await service.get(RegisterSweep).uncollected();
  expect((await guardian.get<List<object>>(`${path}/notices`)).body.items.length).toBeGreaterThan(3);
  make.at('18:30');
  expect((await collect({ code: code.code })).status).toBe(201);
  await staff.post(`${path}/sessions/${session}/register.xlsx`, {}).catch((error: unknown) => expect(error).toBeInstanceOf(SyntaxError));
  globalThis.fetch = send;
  expect(found(canary.child)).toEqual([canary.child]);
});

it('left no name in any event on the stream, header or body', async () => {
  const connection = service.get(Broker).connection;
  const [{ n }] = (await service.dataSource.query('SELECT count(*)::int AS n FROM outbox')) as [{ n: number }];
  const manager = await jetstreamManager(connection);
  await eventually(async () => (await manager.streams.info('youth')).state.messages, (messages) => messages >= n);
  const consumer = await jetstream(connection).consumers.get('youth', { deliver_policy: DeliverPolicy.All });
  const texts: string[] = [];
  for await (const message of await consumer.fetch({ max_messages: n, expires: 5000 })) {
    texts.push(message.subject, message.string(), ...[...(message.headers ?? [])].flatMap(([name, values]) => [name, ...values]));
    if (texts.length > 1 && message.info.pending === 0) break;
  }
  const all = texts.join('\n');
  expect([texts.length > n, found(all)]).toEqual([true, []]);
  expect(all).not.toContain(childId);
});

it('left no name in any URL, and none in clear in any table: log, audit, stored answers, notices, all of them', async () => {
  expect(found(urls.join('\n'))).toEqual([]);
  const owner = new pg.Client(service.config.databaseOwnerUrl);
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`);
  await owner.query(`SELECT set_config('app.system', 'on', false)`);
  const places: string[] = [];
  let seen = 0;
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`);
    seen += rows.length;
    for (const { row } of rows) if (found(row).length > 0 || words.some((word) => row.includes(Buffer.from(word).toString('hex')))) places.push(name);
  }
  await owner.end();
  expect([...new Set(places)]).toEqual([]);
  expect(seen).toBeGreaterThan(50);
});

it('and the search finds what is there (control)', async () => {
  await service.dataSource.query(`INSERT INTO demand (id, version, area, title, state, votes, raised_by, at) VALUES ($1, 1, $2, $3, 'raised', 0, $1, now())`, [randomUUID(), COMMUNITY, `${canary.child}想学书法`]);
  const [{ row }] = (await service.dataSource.query('SELECT d::text AS row FROM demand d')) as [{ row: string }];
  expect(found(row)).toEqual([canary.child]);
});

