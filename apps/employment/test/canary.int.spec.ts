import { Broker } from '@linli/service';
import { eventually, TestWorld, type TestService } from '@linli/service/testing';
import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import pg from 'pg';

import { ApplicationsJobs } from '../src/applications/applications.jobs.js';
import { employment } from '../src/service.js';
import { COMMUNITY, kit, path, type Application, type Job, type List, type Matched, type Somebody } from './kit.js';

/** Words that are nowhere else: whoever finds one has found somebody's data. Her home is a place that nobody else has. */
const canary = {
  name: '雀金丝娘',
  renamed: '雀金丝妇',
  phone: '13809990011',
  note: '雀金丝做过收银',
  contact: '雀金丝主',
  contactPhone: '13700880012',
  lon: '113.6312345',
  lat: '37.8012345',
};
const words = Object.values(canary);
const found = (text: string) =>
  words.filter(
    (word) =>
      text.includes(word) || text.includes(Buffer.from(word).toString('base64').slice(0, -3)) || text.includes(encodeURIComponent(word)),
  );

let world: TestWorld;
let service: TestService;
let person: Somebody;
let seekerId: string;
const urls: string[] = [];
/** What everybody but herself was answered, and the employer before she was in and after. */
const answers: string[] = [];
const logs: string[] = [];
beforeAll(async () => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    logs.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return logs.at(-1)!.startsWith('{') || write(chunk, ...rest);
  }) as typeof process.stdout.write;
  world = await TestWorld.start();
  service = await world.service(employment, { config: { logLevel: 'trace' } });
});
afterAll(() => world.stop());

it('a seeker’s whole way through: seeks, applies, is read, is offered, is placed, takes it back', async () => {
  const make = kit(service);
  make.at('08:00');
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    urls.push(String(input));
    return send(input, init);
  };
  const staff = await make.staff();
  const employer = await make.employer(staff, { contact: canary.contact, phone: canary.contactPhone });
  const [job, other] = [await make.published(staff, employer), await make.published(staff, employer)];
  const keep = async <T>(answer: Promise<{ body: T }>) => {
    const { body } = await answer;
    answers.push(JSON.stringify(body));
    return body;
  };
  person = await make.seeker({
    name: canary.name,
    phone: canary.phone,
    note: canary.note,
    home: { lon: Number(canary.lon), lat: Number(canary.lat) },
    childcare: [{ weekdays: [1], from: '14:00', to: '16:00' }],
  });
  await person.put(
    `${path}/seekers/me`,
    make.profile({
      name: canary.renamed,
      phone: canary.phone,
      note: canary.note,
      home: { lon: Number(canary.lon), lat: Number(canary.lat) },
    }),
  );
  await person.put(`${path}/seekers/me`, make.profile({ name: canary.name, phone: 'x', note: canary.note }));
  expect((await person.get<List<Matched>>(`${path}/matches`)).body.items.length).toBeGreaterThan(0);
  const { body: application } = await make.apply(person, job.id, { shared: ['name', 'phone', 'note'] });
  const { body: second } = await make.apply(person, other.id, {});
  const own = await service.dataSource.query<{ id: string }[]>(
    `SELECT resource_id AS id FROM audit_line WHERE action = 'seeker.register' AND account_id = $1`,
    [person.accountId],
  );
  seekerId = own[0]!.id;
  const stranger = await service.person();
  const rival = await make.employer(staff);
  for (const somebody of [staff, stranger, rival.owner]) {
    for (const at of [
      `applications/${application.id}`,
      `jobs/${job.id}/applications`,
      `jobs/${job.id}`,
      'jobs',
      `jobs/managed?area=${COMMUNITY}&state=published`,
      'applications',
      'notices',
      'matches',
      'seekers/me',
      'seekers/me/readings',
      `employers?area=${COMMUNITY}`,
      'employers/mine',
    ])
      await keep(somebody.get(`${path}/${at}`));
  }
  await keep(employer.owner.get(`${path}/jobs/${job.id}/applications`));
  await keep(employer.owner.get(`${path}/applications/${second.id}`));
  await keep(employer.owner.get(`${path}/notices`));
  expect((await employer.owner.get<Application>(`${path}/applications/${application.id}`)).body.applicant?.name).toBe(canary.renamed);
  await keep(make.act(employer.owner, application.id, 'interview'));
  await keep(make.act(employer.owner, application.id, 'offer'));
  await make.act(person, application.id, 'accept');
  await service.get(ApplicationsJobs).close();
  await keep(employer.owner.get(`${path}/jobs/${job.id}`));
  await person.delete(`${path}/seekers/me`);
  await keep(employer.owner.get(`${path}/applications/${application.id}`));
  globalThis.fetch = send;
  expect((await employer.owner.get<Job>(`${path}/jobs/${job.id}`)).body.state).toBe('filled');
});

it('left no name with anybody else, in no URL and in no log', () => {
  expect([answers.length > 35, logs.length > 20]).toEqual([true, true]);
  expect(found(answers.join('\n'))).toEqual([]);
  expect(answers.join('\n')).not.toContain(person.accountId);
  expect(answers.join('\n')).not.toContain(seekerId);
  expect(found(urls.join('\n'))).toEqual([]);
  expect(found(logs.join('\n'))).toEqual([]);
});

it('left no name in any event on the stream, header or body, and none that says that this account looks for work', async () => {
  const connection = service.get(Broker).connection;
  const [{ n }] = (await service.dataSource.query('SELECT count(*)::int AS n FROM outbox')) as [{ n: number }];
  const manager = await jetstreamManager(connection);
  await eventually(
    async () => (await manager.streams.info('employment')).state.messages,
    (messages) => messages >= n,
  );
  const consumer = await jetstream(connection).consumers.get('employment', { deliver_policy: DeliverPolicy.All });
  const texts: { subject: string; text: string }[] = [];
  for await (const message of await consumer.fetch({ max_messages: n, expires: 5000 })) {
    texts.push({
      subject: message.subject,
      text: [message.string(), ...[...(message.headers ?? [])].flatMap(([name, values]) => [name, ...values])].join(' '),
    });
    if (message.info.pending === 0) break;
  }
  expect([texts.length >= n, found(texts.map(({ text }) => text).join('\n'))]).toEqual([true, []]);
  expect(texts.filter(({ text }) => text.includes(seekerId))).toEqual([]);
  // That an account has a notice is told, as everybody has notices; of what kind is not.
  expect([...new Set(texts.filter(({ text }) => text.includes(person.accountId)).map(({ subject }) => subject))]).toEqual([
    'employment.notice.given.v1',
  ]);
});

it('left no name in clear in any table, and after she left nothing that opens what is sealed', async () => {
  const owner = new pg.Client(service.config.databaseOwnerUrl);
  await owner.connect();
  await owner.query(`SELECT set_config('app.system', 'on', false)`);
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const places: string[] = [];
  let seen = 0;
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`);
    seen += rows.length;
    for (const { row } of rows)
      if (found(row).length > 0 || words.some((word) => row.includes(Buffer.from(word).toString('hex')))) places.push(name);
  }
  const left = await owner.query(
    'SELECT FROM seeker_person WHERE seeker_id = $1 UNION ALL SELECT FROM person_key WHERE person_id = $1 UNION ALL SELECT FROM application WHERE seeker_id = $1 OR account_id = $2',
    [seekerId, person.accountId],
  );
  await owner.end();
  expect([[...new Set(places)], left.rowCount, seen > 50]).toEqual([[], 0, true]);
});

it('and the search finds what is there (control)', () => {
  expect(found(`x ${canary.note} y`)).toEqual([canary.note]);
  expect(found(Buffer.from(`${canary.phone}`).toString('base64'))).toEqual([canary.phone]);
});
