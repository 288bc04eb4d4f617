import { statSync } from 'node:fs';
import { join } from 'node:path';

import { DomainError } from '@linli/problems';

import { createService, nobody, Retention, ScheduledJobs, system, UnitOfWork, type RunningService } from '../src/index.js';
import { claim } from '../src/messages/message.store.js';
import { MessageJobs, Messages, type Message } from '../src/messages/index.js';
import { Canary, eventually, latestMessageTo, messagesTo, TestWorld, type TestService } from '../src/testing/index.js';
import { codeFor, messaging } from './messaging.js';
import { Provider } from './provider.js';

let world: TestWorld;
let provider: Provider;
const canary = new Canary({ fields: { 'SendCode.phone': 'personal', 'WriteNote.text': 'plain', 'WriteNote.phone': 'plain' } });
let byGateway: TestService;
let byFile: TestService;
beforeAll(async () => {
  world = await TestWorld.start(canary.listen());
  provider = await Provider.start();
  byFile = await world.service(messaging);
  byGateway = await world.service(messaging, {
    config: {
      messages: { sms: { kind: 'http', url: provider.url, secret: 'a-secret-of-this-gateway' }, wechat: undefined },
      logLevel: 'debug',
    },
  });
  await canary.follow(world, byGateway);
});
afterAll(async () => {
  canary.stop();
  await world.stop();
  await provider.stop();
});
beforeEach(() => {
  provider.answer = () => ({});
  byGateway.clock.move(0);
});

let numbers = 0;
const newNumber = () => canary.watch(`138${70_000_000 + ++numbers}`);
const send = (service: TestService, phone: string, seconds = 300) =>
  service.get(UnitOfWork).as(nobody, (tx) => service.get(Messages).send(tx, codeFor(phone, tx.now, seconds)));
const rowOf = (service: TestService, id: string) =>
  service.get(UnitOfWork).as(system, async (tx) => (await tx.sql.query<Message>('SELECT * FROM message WHERE id = $1', [id]))[0]!);
const keysOf = (service: TestService, id: string) =>
  service.get(UnitOfWork).as(system, async (tx) => (await tx.sql.query('SELECT FROM person_key WHERE person_id = $1', [id])).length);
const once = (service: TestService, id: string, is: (row: Message) => boolean, seconds?: number) =>
  eventually(() => rowOf(service, id), is, seconds);
const isSent = ({ sent_at }: Message) => sent_at !== null;
const isGivenUp = ({ given_up_at }: Message) => given_up_at !== null;
const run = () => byGateway.get(MessageJobs).run();
const forget = (id: string) => byGateway.get(UnitOfWork).as(system, (tx) => tx.sql.query('DELETE FROM message WHERE id = $1', [id]));

describe('a message', () => {
  it('goes out once its transaction is committed, and nothing of it is kept', async () => {
    const phone = newNumber();
    const id = await send(byFile, phone);
    expect(await latestMessageTo(world, phone)).toMatchObject({
      id,
      values: { code: '481516' },
      text: expect.stringContaining('481516') as string,
    });
    expect(await once(byFile, id, isSent)).toMatchObject({ channel: 'file', tries: 1, content: null, next_try_at: null, failure: null });
    await byFile.get(MessageJobs).run();
    expect([messagesTo(world, { phone }).length, await keysOf(byFile, id)]).toEqual([1, 0]);
    expect(statSync(join(world.folder, 'messages')).mode & 0o777).toBe(0o700);
  });

  it('does not go out, and is not there, when the transaction is rolled back', async () => {
    const phone = newNumber();
    const undone = byFile.get(UnitOfWork).as(nobody, async (tx) => {
      await byFile.get(Messages).send(tx, codeFor(phone, tx.now));
      throw new DomainError('wrong-state');
    });
    await expect(undone).rejects.toThrow();
    await byFile.get(MessageJobs).run();
    expect(messagesTo(world, { phone })).toEqual([]);
  });

  it('is read by nobody but the system', async () => {
    const id = await send(byFile, newNumber());
    const seen = await byFile.get(UnitOfWork).as(nobody, (tx) => tx.sql.query('SELECT FROM message WHERE id = $1', [id]));
    expect(seen).toEqual([]);
  });

  it('needs every value, and a recipient that somebody reaches', async () => {
    const messages = byFile.get(Messages);
    const wrong = (change: object) =>
      byFile.get(UnitOfWork).as(nobody, (tx) => messages.send(tx, { ...codeFor('13800000000', tx.now), ...change }));
    await expect(wrong({ values: { code: '1' } })).rejects.toThrow('a message sign-in-code needs minutes');
    await expect(wrong({ values: { code: '1', minutes: 'x'.repeat(301) } })).rejects.toThrow('needs minutes');
    for (const phone of ['', '1380000000', '13800000000,13900000000', '13800000000\n', '\u0000', '+8613800000000'])
      await expect(wrong({ to: { phone } })).rejects.toThrow('needs one recipient');
    for (const wechat of ['', 'o6_bmj Plm6', 'o'.repeat(65)])
      await expect(wrong({ to: { wechat } })).rejects.toThrow('needs one recipient');
    expect([messages.reaches('phone', 'invitation'), messages.reaches('wechat', 'invitation')]).toEqual([true, true]);
  });

  it('asked for once more with the same Idempotency-Key goes out once, and the answer is still there', async () => {
    const phone = newNumber();
    const person = await byGateway.person();
    const ask = () => person.post<{ id: string }>('/api/grid/v1/codes', { phone }, { 'idempotency-key': 'twice' });
    const first = await ask();
    await once(byGateway, first.body.id, isSent);
    const second = await ask();
    expect([first.status, second.status, second.body.id]).toEqual([202, 202, first.body.id]);
    await run();
    expect(provider.asked.filter(({ body }) => body.id === first.body.id)).toHaveLength(1);
  });

  it('from each of ten senders at once goes out once', async () => {
    const phones = Array.from({ length: 10 }, newNumber);
    const ids = await Promise.all(phones.map((phone) => send(byGateway, phone)));
    await Promise.all(ids.map((id) => once(byGateway, id, isSent)));
    await run();
    expect(phones.map((phone) => provider.times(phone))).toEqual(Array(10).fill(1));
  });
});

it('more than a process keeps waiting go out as well, each once', async () => {
  const phones = Array.from({ length: 700 }, (_, i) => String(15_900_000_000 + i));
  const ids = await byGateway.get(UnitOfWork).as(nobody, async (tx) => {
    const all: string[] = [];
    for (const phone of phones) all.push(await byGateway.get(Messages).send(tx, codeFor(phone, tx.now)));
    return all;
  });
  await Promise.all(ids.slice(-20).map((id) => once(byGateway, id, isSent, 150)));
  await run();
  await run();
  const asked = new Map<unknown, number>();
  for (const { body } of provider.asked) asked.set(body.id, (asked.get(body.id) ?? 0) + 1);
  expect(new Set(ids.map((id) => asked.get(id)))).toEqual(new Set([1]));
});

describe('a provider', () => {
  it('that is down gets it when it is up again, with the same id', async () => {
    const phone = newNumber();
    provider.answer = () => ({ status: 503, body: { message: `no route to ${phone}, 481516` } });
    const id = await send(byGateway, phone);
    const waiting = await once(byGateway, id, ({ failure }) => failure !== null);
    expect(waiting).toMatchObject({ failure: 'unavailable', tries: 1, sent_at: null });
    await run();
    expect(provider.times(phone)).toBe(1);
    provider.answer = () => ({});
    byGateway.clock.move(2500);
    await run();
    expect(await rowOf(byGateway, id)).toMatchObject({ tries: 2, failure: null, sent_at: expect.any(Date) as Date });
    expect(new Set(provider.asked.filter(({ text }) => text.includes(phone)).map(({ body }) => body.id))).toEqual(new Set([id]));
  });

  it('that is slow holds up neither the request nor a connection, and the message is tried again', async () => {
    const person = await byGateway.person();
    /** How long thirty of them take, in milliseconds. */
    const timed = async (phones: readonly string[]) => {
      const before = performance.now();
      const sent = await Promise.all(phones.map((phone) => person.post<{ id: string }>('/api/grid/v1/codes', { phone })));
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([202]));
      return { sent, took: performance.now() - before };
    };
    const quick = await timed(Array.from({ length: 30 }, newNumber));
    let answered: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (answered = resolve));
    provider.answer = () => ({ after: held });
    const { sent, took } = await timed(Array.from({ length: 30 }, newNumber));
    // A request that waits for the provider takes five seconds more, and thirty, eight at a time, twenty.
    expect(took).toBeLessThan(Math.max(4000, 4 * quick.took));
    // What writes at this moment may be between two statements; what waits for the provider would stay there for five seconds.
    const open = async () => {
      const [idle] = await byGateway.dataSource.query<{ n: number }[]>(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
      );
      return idle!.n;
    };
    await eventually(open, (n) => n === 0, 2);
    const waiting = await Promise.all(sent.map(({ body }) => rowOf(byGateway, body.id)));
    expect(waiting.filter(({ failure, sent_at }) => failure === null && sent_at === null).length).toBeGreaterThan(0);
    const first = sent[0]!.body.id;
    expect(await once(byGateway, first, ({ failure }) => failure !== null)).toMatchObject({ failure: 'timeout', tries: 1 });
    provider.answer = () => ({});
    answered!();
    byGateway.clock.move(60_000);
    await run();
    await Promise.all(sent.map(({ body }) => once(byGateway, body.id, isSent)));
  });

  it('that refuses is not asked again', async () => {
    const phone = newNumber();
    provider.answer = () => ({ status: 422 });
    const id = await send(byGateway, phone);
    expect(await once(byGateway, id, isGivenUp)).toMatchObject({ failure: 'recipient', content: null, next_try_at: null });
    byGateway.clock.move(60_000);
    await run();
    expect([provider.times(phone), await keysOf(byGateway, id)]).toEqual([1, 0]);
  });
});

describe('the end of its time', () => {
  it('comes before a late try: it never goes out', async () => {
    const phone = newNumber();
    provider.answer = () => ({ status: 503 });
    const id = await send(byGateway, phone, 20);
    await once(byGateway, id, ({ failure }) => failure !== null);
    provider.answer = () => ({});
    byGateway.clock.move(20_000);
    await run();
    expect(await rowOf(byGateway, id)).toMatchObject({ failure: 'expired', sent_at: null, content: null });
    expect([provider.times(phone), await keysOf(byGateway, id)]).toEqual([1, 0]);
  });

  it('may be the moment in which it is written', async () => {
    const phone = newNumber();
    const id = await send(byGateway, phone, 0);
    expect([await once(byGateway, id, isGivenUp), provider.times(phone)]).toMatchObject([{ failure: 'expired' }, 0]);
  });

  it('ends a try that is under way', async () => {
    provider.answer = () => ({ after: 3000 });
    const id = await send(byGateway, newNumber(), 1);
    expect(await once(byGateway, id, isGivenUp)).toMatchObject({ failure: 'timeout', tries: 1 });
  });
});

describe('two replicas', () => {
  let other: RunningService;
  beforeAll(async () => {
    other = await createService(byGateway.config, messaging);
  });
  afterAll(() => other.stop());
  const runBoth = () => Promise.all([run(), other.app.get(MessageJobs).run()]);

  it('never send one message twice, whoever finds it', async () => {
    provider.answer = () => ({ after: 100 });
    const phones = Array.from({ length: 30 }, newNumber);
    const ids = await Promise.all(phones.map((phone) => send(byGateway, phone)));
    for (let i = 0; i < 5; i++) await runBoth();
    await Promise.all(ids.map((id) => once(byGateway, id, isSent)));
    expect(phones.map((phone) => provider.times(phone))).toEqual(Array(30).fill(1));
  });

  it('would if nobody held a lease while it sends (control)', async () => {
    const phone = newNumber();
    provider.answer = () => ({ after: 1500 });
    const id = await send(byGateway, phone);
    await eventually(
      async () => provider.times(phone),
      (times) => times === 1,
    );
    await byGateway.get(UnitOfWork).as(system, (tx) => tx.sql.query('UPDATE message SET next_try_at = $2 WHERE id = $1', [id, tx.now]));
    await other.app.get(MessageJobs).run();
    expect(provider.times(phone)).toBe(2);
    await once(byGateway, id, isSent);
  });

  it('one that is killed between taking it and writing what came of it leaves it to the other, after the lease', async () => {
    const phone = newNumber();
    provider.answer = () => ({ status: 503 });
    const id = await send(byGateway, phone);
    await once(byGateway, id, ({ failure }) => failure !== null);
    provider.answer = () => ({});
    byGateway.clock.move(2500);
    expect(await byGateway.get(UnitOfWork).as(system, (tx) => claim(tx, id))).toMatchObject({ id, tries: 2 });
    byGateway.clock.move(30_000);
    await run();
    expect(provider.times(phone)).toBe(1);
    byGateway.clock.move(33_000);
    await run();
    expect([provider.times(phone), await rowOf(byGateway, id)]).toMatchObject([2, { tries: 3, failure: null }]);
  });
});

it('a service that stops writes down what it has sent', async () => {
  const other = await createService(byGateway.config, messaging);
  provider.answer = () => ({ after: 700 });
  const phone = newNumber();
  const id = await other.app.get(UnitOfWork).as(nobody, (tx) => other.app.get(Messages).send(tx, codeFor(phone, tx.now)));
  await eventually(
    async () => provider.times(phone),
    (times) => times === 1,
  );
  await other.stop();
  expect([await rowOf(byGateway, id), provider.times(phone)]).toMatchObject([{ failure: null, sent_at: expect.any(Date) as Date }, 1]);
});

describe('operators', () => {
  // Later than anything that went out before.
  let hours = 0;
  const move = (seconds: number) => byGateway.clock.move(hours * 3_600_000 + seconds * 1000);
  beforeEach(() => {
    hours++;
    move(0);
  });
  const open = async () => {
    await byGateway.get(ScheduledJobs).pass('troubles');
    const admin = await byGateway.person([{ role: 'system-admin' }]);
    const { body } = await admin.get<{ items: { kind: string; about?: string }[] }>('/api/grid/v1/operations/troubles');
    return body.items.flatMap(({ kind, about }) => (kind === 'message-failed' ? [about] : []));
  };
  const sendOne = async () => once(byGateway, await send(byGateway, newNumber()), isSent);

  it('are told when messages are given up, until one goes out again', async () => {
    await sendOne();
    expect(await open()).toEqual([]);
    provider.answer = () => ({ status: 400 });
    await once(byGateway, await send(byGateway, newNumber()), isGivenUp);
    expect(await open()).toEqual(['http']);
    provider.answer = () => ({});
    await sendOne();
    expect(await open()).toEqual([]);
  });

  it('are not told of a number that takes none', async () => {
    await sendOne();
    provider.answer = () => ({ status: 422 });
    await once(byGateway, await send(byGateway, newNumber()), isGivenUp);
    expect(await open()).toEqual([]);
  });

  it('are told before it is given up when it waits for a key that is wrong', async () => {
    await sendOne();
    provider.answer = () => ({ status: 401 });
    const id = await send(byGateway, newNumber(), 7 * 86_400);
    await once(byGateway, id, ({ failure }) => failure === 'account');
    expect(await open()).toEqual([]);
    for (const seconds of [3, 8, 17, 34, 70]) {
      move(seconds);
      await run();
    }
    expect([await rowOf(byGateway, id), await open()]).toMatchObject([{ tries: 6, given_up_at: null }, ['http']]);
    await forget(id);
    expect(await open()).toEqual([]);
  });
});

it('a week after it was sent or given up nothing is left', async () => {
  const sent = await send(byGateway, newNumber());
  await once(byGateway, sent, isSent);
  provider.answer = () => ({ status: 400 });
  const givenUp = await send(byGateway, newNumber());
  await once(byGateway, givenUp, isGivenUp);
  provider.answer = () => ({ status: 503 });
  const waiting = await send(byGateway, newNumber(), 30 * 86_400);
  await once(byGateway, waiting, ({ failure }) => failure !== null);
  const left = async (days: number) => {
    byGateway.clock.move(days * 86_400_000 + 60_000);
    await byGateway.get(Retention).run();
    return Promise.all([sent, givenUp, waiting].map(async (id) => (await rowOf(byGateway, id)) !== undefined));
  };
  expect(await left(6.9)).toEqual([true, true, true]);
  expect(await left(7)).toEqual([false, false, true]);
  await forget(waiting);
});

it('neither number nor code lies in clear in a table, an event, a log, an address', async () => {
  canary.watch('481516', 'secret');
  provider.answer = ({ text }) => ({ status: 503, body: text });
  const id = await send(byGateway, newNumber());
  await once(byGateway, id, ({ failure }) => failure !== null);
  await run();
  // The refusals that it has seen are the provider's: they say everything again.
  expect((await canary.places()).filter((place) => !place.startsWith('refusal: '))).toEqual([]);
  expect([canary.foundIn(`to 138${70_000_000 + numbers}`).length, provider.times('481516') > 0]).toEqual([1, true]);
});
