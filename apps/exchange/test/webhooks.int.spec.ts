import { randomUUID } from 'node:crypto';

import { GridCaseAcceptedV1 } from '@linli/contracts';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';
import { HTTP, type CloudEvent } from 'cloudevents';

import { exchange } from '../src/service.js';
import { aCase, Reader, somewhere } from './reader.js';
import { agencyOf, isSignedBy, Receiver, subscribed, SUBSCRIPTIONS, tellOf, type Subscribed } from './receiver.js';

const HOUR = 3_600_000;

interface Delivery {
  id: string;
  type: string;
  subject: string;
  state: string;
  tries: number;
  attempts: { status?: number; failure?: string; ms: number; answer?: string }[];
}

let world: TestWorld;
let service: TestService;
let place: ReturnType<typeof somewhere>;
let client: Person & { accountId: string };
let receiver: Receiver;
const receivers: Receiver[] = [];
const another = async () => {
  const one = await Receiver.start();
  receivers.push(one);
  return one;
};
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(exchange);
});
afterAll(() => world.stop());
beforeEach(async () => {
  place = somewhere();
  client = await agencyOf(service, place.around);
  receiver = await another();
});
afterEach(() => {
  service.clock.move(0);
  receivers.splice(0).forEach((one) => one.stop());
});

const one = async (id: string) => (await client.get<Subscribed>(`${SUBSCRIPTIONS}/${id}`)).body;
const until = (id: string, state: string) =>
  eventually(
    () => one(id),
    (found) => found.state === state,
  );
const deliveries = async (id: string, query = '') =>
  (await client.get<{ items: Delivery[] }>(`${SUBSCRIPTIONS}/${id}/deliveries${query}`)).body.items;
const delivery = async (id: string, of: string) => (await client.get<Delivery>(`${SUBSCRIPTIONS}/${id}/deliveries/${of}`)).body;

describe('a receiver', () => {
  it('is asked before anything is sent, by the name of the district', async () => {
    const { id } = await subscribed(client, { url: receiver.url });
    expect(receiver.asked[0]).toMatchObject({ 'webhook-request-origin': 'localhost' });
    await aCase(service, place.here, 1);
    await receiver.has(1);
    expect(receiver.received[0]!.headers.origin).toBe('localhost');
    expect(await one(id)).toMatchObject({ state: 'active', waiting: 0 });
  });

  it.each([
    ['does not allow it', () => (receiver.allows = {}), 'not-allowed'],
    ['allows somebody else', () => (receiver.allows = { 'webhook-allowed-origin': 'other.example' }), 'not-allowed'],
    ['is not there', () => receiver.stop(), 'unreachable'],
  ])('that %s gets nothing, until it was asked once more', async (_what, deny, reason) => {
    const { url } = receiver;
    deny();
    const { id } = await subscribed(client, { url, after: '0' }, 'unconfirmed');
    expect((await one(id)).reason).toBe(reason);
    await aCase(service, place.here, 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(receiver.received).toEqual([]);
    if (reason === 'unreachable') return;
    receiver.allows = { 'webhook-allowed-origin': 'localhost' };
    await client.post(`${SUBSCRIPTIONS}/${id}/confirm`);
    await until(id, 'active');
    await receiver.has(1);
  });

  it('gets no more in a minute than it allows', async () => {
    receiver.allows = { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '60' };
    await subscribed(client, { url: receiver.url, ordered: false });
    await Promise.all(Array.from({ length: 20 }, () => aCase(service, place.here, 1)));
    await receiver.has(2);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(receiver.received.length).toBeLessThan(6);
  });
});

describe('a message', () => {
  it('is a CloudEvent of what the client was granted, signed by its secret', async () => {
    const { secret, id } = await subscribed(client, { url: receiver.url, types: ['grid.case.registered.v1'] });
    await aCase(service, somewhere().here, 2);
    const mine = await aCase(service, place.here, 2);
    await receiver.has(1);
    const [message] = receiver.received;
    const event = HTTP.toEvent({ headers: message!.headers as Record<string, string>, body: message!.body }) as CloudEvent<{
      caseId: string;
    }>;
    event.validate();
    expect([event.type, event.data!.caseId, event.area]).toEqual(['grid.case.registered.v1', mine, `${place.here}007`]);
    expect(message!.headers['webhook-id']).toBe(event.id);
    expect([isSignedBy(secret, message!), isSignedBy(secret, { ...message!, body: `${message!.body} ` })]).toEqual([true, false]);
    expect(isSignedBy('whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0', message!)).toBe(false);
    await eventually(
      () => deliveries(id),
      (items) => items.every(({ state }) => state === 'sent'),
    );
    expect(receiver.received).toHaveLength(1);
  });

  it('is signed by both secrets while a receiver changes over, and by the new one alone after', async () => {
    const { id, secret: before } = await subscribed(client, { url: receiver.url });
    const { body } = await client.post<Subscribed & { secret: string }>(`${SUBSCRIPTIONS}/${id}/make-secret`);
    expect((await client.post<{ code: string }>(`${SUBSCRIPTIONS}/${id}/make-secret`)).body.code).toBe('secrets-enough');
    await aCase(service, place.here, 1);
    await receiver.has(1);
    const signed = (n: number) => [before, body.secret].map((secret) => isSignedBy(secret, receiver.received[n]!));
    expect(signed(0)).toEqual([true, true]);
    await client.post(`${SUBSCRIPTIONS}/${id}/end-secret`);
    await aCase(service, place.here, 1);
    await receiver.has(2);
    expect(signed(1)).toEqual([false, true]);
    expect(JSON.stringify(await one(id))).not.toContain('whsec_');
    const rows = await service.dataSource.query<{ text: string }[]>('SELECT s::text AS text FROM subscription AS s');
    expect(rows.filter(({ text }) => text.includes(Buffer.from(body.secret).toString('hex')) || text.includes(body.secret))).toEqual([]);
  });

  it('waits for the one before of the same thing, and for no other', async () => {
    let broken: string | undefined;
    receiver.answer = ({ headers }, response) => void response.writeHead(headers['ce-subject'] === broken ? 500 : 200).end();
    const { id } = await subscribed(client, { url: receiver.url });
    const [first, other] = [randomUUID(), randomUUID()];
    broken = `case/${first}`;
    for (let version = 1; version <= 3; version++)
      for (const caseId of [first, other])
        await service.publish(
          GridCaseAcceptedV1,
          { type: 'case', id: caseId, version },
          { ...GridCaseAcceptedV1.example, caseId, area: `${place.here}007` },
        );
    await eventually(
      () => Promise.resolve(receiver.told.filter((line) => line.includes(other))),
      (told) => told.length === 3,
    );
    expect(receiver.told.filter((line) => line.includes(first)).every((line) => line.endsWith(' 1'))).toBe(true);
    broken = undefined;
    service.clock.move(60_000);
    await eventually(
      () => deliveries(id),
      (items) => items.length === 6 && items.every(({ state }) => state === 'sent'),
    );
    const arrived = receiver.told.filter((line) => line.includes(first)).map((line) => line.split(' ')[1]);
    expect(arrived.filter((version, i) => version !== arrived[i - 1])).toEqual(['1', '2', '3']);
  });

  it('does not wait where no order is wanted (control)', async () => {
    receiver.answer = ({ headers }, response) => void response.writeHead(headers['ce-aggregateversion'] === '1' ? 500 : 200).end();
    await subscribed(client, { url: receiver.url, ordered: false });
    await aCase(service, place.here, 3);
    await eventually(
      () => Promise.resolve(receiver.told.map((line) => line.split(' ')[1])),
      (versions) => versions.includes('3'),
    );
  });
});

describe('what does not arrive', () => {
  it('is tried again, later each time, with each try to be seen, and arrives', async () => {
    receiver.answer = (_, response) => void response.writeHead(503).end(`待维护${'x'.repeat(2000)}\0`);
    const { id } = await subscribed(client, { url: receiver.url });
    await aCase(service, place.here, 1);
    await receiver.has(1);
    const [found] = await eventually(
      () => deliveries(id),
      ([item]) => item?.tries === 1,
    );
    service.clock.move(7000);
    await receiver.has(2);
    receiver.answer = (_, response) => void response.writeHead(202).end('ok');
    service.clock.move(60_000);
    const settled = await eventually(
      () => delivery(id, found!.id),
      ({ state }) => state === 'sent',
    );
    expect(settled.attempts.map(({ status }) => status)).toEqual([202, 503, 503]);
    expect(settled.attempts[1]!.answer!.startsWith('待维护xxx')).toBe(true);
    expect(Buffer.byteLength(settled.attempts[1]!.answer!)).toBeLessThanOrEqual(1024);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('for three days is dead, ends its subscription, and whoever administers the district is told; it is sent again when somebody asks', async () => {
    const admin = await service.person([{ role: 'system-admin' }]);
    receiver.answer = (_, response) => void response.writeHead(500).end();
    const { id } = await subscribed(client, { url: receiver.url });
    await aCase(service, place.here, 1);
    await receiver.has(1);
    await eventually(
      () => deliveries(id),
      ([item]) => item?.tries === 1,
    );
    service.clock.move(80 * HOUR);
    expect(await until(id, 'disabled')).toMatchObject({ reason: 'failing' });
    const [dead] = await deliveries(id, '?state=dead');
    const told = (await admin.get<{ items: { kind: string; about: object }[] }>('/api/exchange/v1/notices')).body.items;
    const about = { subscription: id, reason: 'failing', agency: '平定县民政局' };
    expect(told).toContainEqual(expect.objectContaining({ kind: 'subscription-disabled', about }));
    receiver.answer = (_, response) => void response.writeHead(200).end();
    await admin.post(`${SUBSCRIPTIONS}/${id}/confirm`);
    await until(id, 'active');
    await admin.post(`${SUBSCRIPTIONS}/${id}/deliveries/${dead!.id}/replay`);
    await eventually(
      () => delivery(id, dead!.id),
      ({ state }) => state === 'sent',
    );
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('is wanted no more when the receiver says that it is gone', async () => {
    receiver.answer = (_, response) => void response.writeHead(410).end();
    const { id } = await subscribed(client, { url: receiver.url });
    await aCase(service, place.here, 2);
    expect(await until(id, 'disabled')).toMatchObject({ reason: 'gone' });
    expect(receiver.received).toHaveLength(1);
  });

  it('holds up nobody else, though twenty receivers hang', async () => {
    receiver.answer = () => {};
    for (let i = 0; i < 20; i++) await subscribed(client, { url: receiver.url, ordered: false });
    const good = await another();
    await subscribed(client, { url: good.url });
    await Promise.all(Array.from({ length: 10 }, () => aCase(service, place.here, 3)));
    await good.has(30, 10);
    expect(good.received).toHaveLength(30);
  });

  it('goes on where it stood when the service is started again, under the same webhook-id', async () => {
    const other = await world.service(exchange);
    const own = await agencyOf(other, place.around);
    receiver.answer = () => {};
    const { id } = await subscribed(own, { url: receiver.url });
    await aCase(other, place.here, 1);
    await receiver.has(1);
    await other.stop();
    receiver.answer = (_, response) => void response.writeHead(200).end();
    const { databaseUrl, databaseOwnerUrl } = other.config;
    const after = await world.service(exchange, { config: { databaseUrl, databaseOwnerUrl } });
    after.clock.move(130_000);
    await receiver.has(2);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await eventually(
      async () =>
        (await after.dataSource.query<{ state: string }[]>('SELECT state FROM delivery WHERE subscription = $1', [id])).map(
          ({ state }) => state,
        ),
      (states) => states.join() === 'sent',
    );
    await after.stop();
  });
});

describe('a subscription', () => {
  it('is filled from a cursor, and again from one or from a moment', async () => {
    const ids = [await aCase(service, place.here, 1), await aCase(service, place.here, 1)];
    const feed = new Reader(client, 'limit=1');
    await feed.pullUntil(2);
    const { id } = await subscribed(client, { url: receiver.url, after: '0' });
    await receiver.has(2);
    expect(receiver.told).toEqual(ids.map((caseId) => `case/${caseId} 1`));
    const cursor = new URLSearchParams(feed.next.split('?')[1]).get('after');
    await client.post(`${SUBSCRIPTIONS}/${id}/replay`, { after: '0' });
    await receiver.has(4);
    await client.post(`${SUBSCRIPTIONS}/${id}/replay`, { since: new Date(Date.now() - HOUR).toISOString() });
    await receiver.has(6);
    await client.post(`${SUBSCRIPTIONS}/${id}/replay`, { after: cursor });
    await aCase(service, place.here, 1);
    await receiver.has(7);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    expect((await client.post<{ code: string }>(`${SUBSCRIPTIONS}/${id}/replay`, {})).body.code).toBe('validation-failed');
    expect((await client.post<{ code: string }>(`${SUBSCRIPTIONS}/${id}/replay`, { after: 'x' })).body.code).toBe('validation-failed');
  });

  it('sends nothing more when its client has ended, lost a kind of data, or its area', async () => {
    await subscribed(client, { url: receiver.url });
    await aCase(service, place.here, 1);
    await receiver.has(1);
    // Identity's events and grid's come by streams of their own.
    const known = (state: string, kinds: string[]) =>
      eventually(
        () =>
          service.dataSource.query('SELECT FROM agency WHERE account_id = $1 AND state = $2 AND kinds = $3', [
            client.accountId,
            state,
            kinds,
          ]),
        (rows: unknown[]) => rows.length === 1,
      );
    await tellOf(service, client.accountId, ['teams'], 2);
    await known('active', ['teams']);
    await aCase(service, place.here, 1);
    await tellOf(service, client.accountId, ['cases'], 3, 'ended');
    await known('ended', ['cases']);
    await aCase(service, place.here, 1);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(receiver.received).toHaveLength(1);
  });

  it('is nobody else’s', async () => {
    const { id } = await subscribed(client, { url: receiver.url });
    const others = [
      await agencyOf(service, place.around),
      await service.person([{ role: 'district-staff', area: '140321' }]),
      await service.person([{ role: 'system-admin', area: place.here }]),
    ];
    for (const other of others) {
      for (const path of ['', '/deliveries']) expect((await other.get(`${SUBSCRIPTIONS}/${id}${path}`)).status).toBe(404);
      expect((await other.post(`${SUBSCRIPTIONS}/${id}/end`)).status).toBe(404);
    }
    expect((await others[0]!.get<{ items: object[] }>(SUBSCRIPTIONS)).body.items).toEqual([]);
    expect((await others[1]!.get(SUBSCRIPTIONS)).status).toBe(403);
    const admin = await service.person([{ role: 'system-admin' }]);
    const listed = async (account: string) =>
      (await admin.get<{ items: Subscribed[] }>(`${SUBSCRIPTIONS}?limit=200&account=${account}`)).body.items.map((found) => found.id);
    expect([await listed(client.accountId), await listed(others[0]!.accountId)]).toEqual([[id], []]);
    await client.put(`${SUBSCRIPTIONS}/${id}`, { url: `${receiver.url}?token=between-us` });
    const seen = (await admin.get<Subscribed>(`${SUBSCRIPTIONS}/${id}`)).body.url;
    expect([seen, (await one(id)).url]).toEqual([`${receiver.url}?…`, `${receiver.url}?token=between-us`]);
    expect((await admin.post<{ code: string }>(SUBSCRIPTIONS, { url: receiver.url })).body.code).toBe('clients-only');
  });

  it.each([
    [{ url: 'http://agency.example/' }, '/url'],
    [{ url: 'https://user:password@agency.example/' }, '/url'],
    [{ url: ['https://agency.example/'] }, '/url'],
    [{ url: 'https://agency.example/', types: [] }, '/types'],
    [{ url: 'https://agency.example/', types: ['grid.case.followed.v1'] }, '/types'],
    [{ url: 'https://agency.example/', area: 'x' }, '/area'],
    [{ url: 'https://agency.example/', after: 'x' }, '/after'],
    [{ url: 'https://agency.example/', secret: 'mine' }, '/secret'],
    [{}, '/url'],
  ])('is refused with %j', async (body, pointer) => {
    const { status, body: answer } = await client.post<{ errors: { pointer: string }[] }>(SUBSCRIPTIONS, body);
    expect([status, answer.errors[0]!.pointer]).toEqual([400, expect.stringContaining(pointer)]);
  });

  it('is refused for a kind of data or an area that the client was not granted', async () => {
    const url = 'https://agency.example/';
    expect((await client.post<{ code: string }>(SUBSCRIPTIONS, { url, types: ['employment.job.changed.v1'] })).body.code).toBe(
      'scope-missing',
    );
    expect((await client.post<{ code: string }>(SUBSCRIPTIONS, { url, area: somewhere().here })).body.code).toBe('forbidden');
  });
});
