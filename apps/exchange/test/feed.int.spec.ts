import { randomUUID } from 'node:crypto';

import { GridCategoryChangedV1, GridCaseFollowedV1, VolunteeringTeamChangedV1, YouthEnrolmentChangedV1 } from '@linli/contracts';
import { AccessService } from '@linli/service';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { exchange } from '../src/service.js';
import { aCase, DISTRICT, EVENTS, Reader, somewhere } from './reader.js';

let world: TestWorld;
let service: TestService;
let agency: Person & { accountId: string };
let place: ReturnType<typeof somewhere>;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(exchange);
});
afterAll(() => world.stop());
// All but what belongs to the whole district, which other tests tell of too.
const kinds = ['cases', 'teams', 'programmes', 'jobs'] as const;
beforeEach(async () => {
  place = somewhere();
  agency = await service.client([{ role: 'agency', area: place.around }], kinds);
});

const codeOf = async (by: Person, path: string) => {
  const { status, body } = await by.get<{ code: string }>(path);
  return [status, body.code];
};

describe('an agency that reads the feed', () => {
  it('gets every event once, each aggregate’s in order, however small its pages, as CloudEvents that keep to their schemas', async () => {
    const cases = [await aCase(service, place.here), await aCase(service, place.next, 5), await aCase(service, place.here)];
    const reader = new Reader(agency, 'limit=2');
    await reader.pullUntil(9);
    expect(new Set(reader.ids).size).toBe(9);
    for (const id of cases) {
      const versions = reader.told.filter((line) => line.startsWith(`case/${id}`)).map((line) => Number(line.split(' ')[1]));
      expect(versions).toEqual(versions.map((_, i) => i + 1));
    }
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    for (const event of reader.events) {
      const address = new URL(event.dataschema!);
      const answer = await fetch(service.address + address.pathname);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/schema+json; charset=utf-8']);
      const schema = (await answer.json()) as { $id: string; examples: object[] };
      expect(schema.$id).toBe(event.dataschema);
      const isValid = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      expect([isValid(event.data), isValid(schema.examples[0]), isValid({ ...event.data, handler: randomUUID() })]).toEqual([
        true,
        true,
        false,
      ]);
    }
    expect(await reader.pull()).toBe(0);
  });

  it('is given of an event only what leaves the district', async () => {
    await aCase(service, place.here);
    await service.publish(GridCaseFollowedV1, { type: 'case', id: randomUUID(), version: 1 }, GridCaseFollowedV1.example);
    await service.publish(YouthEnrolmentChangedV1, { type: 'enrolment', id: randomUUID(), version: 1 }, YouthEnrolmentChangedV1.example);
    await aCase(service, place.here, 1);
    const reader = new Reader(agency);
    await reader.pullUntil(3);
    expect(reader.events.map(({ type }) => type)).toEqual([
      'grid.case.registered.v1',
      'grid.case.dispatched.v1',
      'grid.case.registered.v1',
    ]);
    expect(Object.keys(reader.events[1]!.data!).sort()).toEqual(['area', 'caseId', 'category', 'number', 'state']);
    expect(reader.events[0]!.data).not.toHaveProperty('point');
  });

  it('sees its own areas and the whole district’s, and no other', async () => {
    const [here, next] = [await aCase(service, place.here, 1), await aCase(service, place.next, 1)];
    await service.publish(GridCategoryChangedV1, { type: 'category', id: randomUUID(), version: 1 }, GridCategoryChangedV1.example);
    await service.publish(
      VolunteeringTeamChangedV1,
      { type: 'team', id: randomUUID(), version: 1 },
      { ...VolunteeringTeamChangedV1.example, area: place.next },
    );
    const all = new Reader(agency);
    await all.pullUntil(3);
    const neighbour = await service.client([{ role: 'agency', area: place.next }], ['cases', 'reference']);
    const reader = new Reader(neighbour);
    await reader.pullUntil(2);
    expect(reader.events.map(({ type }) => type)).toEqual(['grid.case.registered.v1', 'grid.category.changed.v1']);
    expect(reader.told.join()).toContain(next);
    expect(reader.told.join()).not.toContain(here);
    const narrowed = new Reader(agency, `area=${place.here}&types=grid.case.registered.v1,grid.case.dispatched.v1`);
    await narrowed.pullUntil(1);
    expect(narrowed.told.join()).toContain(here);
    expect(await codeOf(neighbour, `${EVENTS}?area=${place.here}`)).toEqual([403, 'forbidden']);
    expect(await codeOf(neighbour, `${EVENTS}?types=volunteering.team.changed.v1`)).toEqual([403, 'scope-missing']);
  });

  it('gets nothing without a grant, and people and strangers are refused', async () => {
    expect(await codeOf(await service.client([]), EVENTS)).toEqual([403, 'forbidden']);
    expect(await codeOf(await service.person([{ role: 'agency', area: DISTRICT }]), EVENTS)).toEqual([403, 'clients-only']);
    expect(await codeOf(await service.person([{ role: 'district-staff', area: DISTRICT }]), `${EVENTS}/stream`)).toEqual([
      403,
      'clients-only',
    ]);
    expect((await fetch(service.address + EVENTS)).status).toBe(401);
  });

  it('moves on past what is not for it, and meets its own behind thousands of others', async () => {
    for (let i = 0; i < 30; i++) await aCase(service, place.here, 1);
    const mine = await aCase(service, place.next, 1);
    const reader = new Reader(await service.client([{ role: 'agency', area: place.next }], ['cases']), 'limit=1');
    await reader.pullUntil(1);
    expect(reader.told).toEqual([`case/${mine} 1`]);
    expect(new URLSearchParams(reader.next.split('?')[1]).get('after')).toContain(`grid-${Number(reader.events[0]!.sequence)}`);
  });

  it('waits for what is to come, no longer than it asked', async () => {
    const reader = new Reader(agency);
    expect(await reader.pull(1)).toBe(0);
    const waiting = reader.pull(20);
    await aCase(service, place.here, 1);
    expect(await waiting).toBe(1);
    const later = new Reader(agency, 'after=latest');
    expect(await later.pull()).toBe(0);
    await aCase(service, place.here, 1);
    await later.pullUntil(1);
  });

  it.each([
    ['after=grid', '/after'],
    ['after=grid-1.grid-2', '/after'],
    ['after=%00', '/after'],
    [`after=${'9'.repeat(401)}`, 'after'],
    ['types=grid.case.followed.v1', 'types'],
    ['types=', 'types'],
    ['area=here', 'area'],
    ['wait=26', 'wait'],
    ['wait=-1', 'wait'],
    ['limit=0', 'limit'],
    ['limit=5001', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['more=1', 'more'],
  ])('is told what is wrong with ?%s', async (query, pointer) => {
    const { status, body } = await agency.get<{ code: string; errors?: { pointer: string }[] }>(`${EVENTS}?${query}`);
    expect([status >= 400 && status < 500, JSON.stringify(body.errors ?? body.code)]).toEqual([
      true,
      expect.stringMatching(new RegExp(`${pointer}|malformed`)),
    ]);
  });
});

describe('a cursor', () => {
  /** Everything behind a cursor, as it was handed out. */
  const behind = async (cursor: string, count: number) => {
    const reader = new Reader(agency, `after=${cursor}&limit=3`);
    await reader.pullUntil(count);
    return reader.ids;
  };

  it('means the same when the feed was emptied and read again, and in another database', async () => {
    for (let i = 0; i < 5; i++) {
      await aCase(service, place.here, 3);
      await service.publish(
        VolunteeringTeamChangedV1,
        { type: 'team', id: randomUUID(), version: 1 },
        { ...VolunteeringTeamChangedV1.example, area: place.here },
      );
    }
    const whole = new Reader(agency, 'limit=4');
    const handed: [cursor: string, read: number][] = [];
    while (whole.events.length < 20) {
      await whole.pull(2);
      handed.push([new URLSearchParams(whole.next.split('?')[1]).get('after')!, whole.events.length]);
    }
    expect(await service.emptied('feed')).toEqual(['feed_event']);
    for (const [cursor, read] of handed.filter(([, n]) => n < 20))
      expect((await behind(cursor, 20 - read)).toSorted()).toEqual(whole.ids.slice(read).toSorted());
    const other = await world.service(exchange);
    const client = await other.client([{ role: 'agency', area: place.around }], kinds);
    const [cursor, read] = handed.find(([, n]) => n >= 8)!;
    const reader = new Reader(client, `after=${cursor}`);
    await reader.pullUntil(20 - read);
    expect(reader.ids.toSorted()).toEqual(whole.ids.slice(read).toSorted());
  });

  it('loses and repeats nothing while events come in, to two readers of different pace', async () => {
    const writing = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let i = 0; i < 10; i++) await aCase(service, place.here, 5);
      }),
    );
    const [quick, slow] = [new Reader(agency, 'limit=7'), new Reader(agency, 'limit=150')];
    await Promise.all([quick.pullUntil(200), slow.pullUntil(200), writing]);
    for (const reader of [quick, slow]) expect(new Set(reader.ids).size).toBe(200);
  });

  it('does not come from an event that had no number, which comes again with one', async () => {
    const [id, team] = [randomUUID(), randomUUID()];
    const publish = (number: number | undefined) =>
      service.publish(
        VolunteeringTeamChangedV1,
        { type: 'team', id: team, version: 1 },
        { ...VolunteeringTeamChangedV1.example, teamId: team, area: place.here },
        { id, number },
      );
    await publish(undefined);
    await aCase(service, place.here, 1);
    const reader = new Reader(agency);
    await reader.pullUntil(1);
    // Of another test's event no other has this number.
    await publish(900_000);
    await reader.pullUntil(2);
    expect(reader.ids[1]).toBe(id);
  });
});

describe('the stream', () => {
  interface Received {
    events: { event: string; id: string; data: { id?: string } }[];
    isOver: boolean;
    stop(): void;
  }
  /** Reads server-sent events until it is stopped. */
  async function listen(query = '', last?: string, by: Person = agency): Promise<Received> {
    const ending = new AbortController();
    const answer = await fetch(`${service.address}${EVENTS}/stream${query}`, {
      headers: { authorization: `Bearer ${by.token}`, accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) },
      signal: ending.signal,
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    const received: Received = { events: [], isOver: false, stop: () => ending.abort() };
    void (async () => {
      let text = '';
      try {
        for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
          text += chunk;
          const blocks = text.split('\n\n');
          text = blocks.pop()!;
          for (const block of blocks) {
            const [, event, id, data] = /^event: (.+)\nid: (.+)\ndata: (.+)$/.exec(block)!;
            received.events.push({ event: event!, id: id!, data: JSON.parse(data!) as { id?: string } });
          }
        }
      } catch {
        // It was cut.
      }
      received.isOver = true;
    })();
    return received;
  }
  const told = ({ events }: Received) => events.filter(({ event }) => event !== 'heartbeat');
  const received = (by: Received, count: number) =>
    eventually(
      () => Promise.resolve(told(by)),
      (events) => events.length >= count,
    );

  it('brings events as they come, and goes on behind the last one without loss or repetition', async () => {
    await aCase(service, place.here);
    const first = await listen();
    await received(first, 2);
    await aCase(service, place.here);
    await received(first, 4);
    first.stop();
    await aCase(service, place.here, 3);
    const second = await listen('', told(first).at(-1)!.id);
    await received(second, 3);
    await aCase(service, place.here, 1);
    await received(second, 4);
    second.stop();
    const all = new Reader(agency);
    await all.pullUntil(8);
    expect([...told(first), ...told(second)].map(({ data }) => data.id)).toEqual(all.ids);
  });

  it('is narrowed as a pull is, begins now when asked to, and says where it stands though nothing is for the reader', async () => {
    await aCase(service, place.here);
    const reader = new Reader(agency);
    await reader.pullUntil(2);
    const stream = await listen(`?after=latest&types=grid.case.registered.v1&area=${place.next}`);
    await eventually(
      () => Promise.resolve(stream.events),
      (events) => events.length > 0,
    );
    expect(stream.events[0]).toMatchObject({ event: 'heartbeat', data: {} });
    expect(stream.events[0]!.id).toContain(`grid-${Number(reader.events[1]!.sequence)}`);
    await aCase(service, place.here);
    const mine = await aCase(service, place.next);
    await received(stream, 1);
    stream.stop();
    expect(JSON.stringify(told(stream))).toContain(mine);
    expect(told(stream)).toHaveLength(1);
  });

  it('ends when the grant was taken back', async () => {
    const client = await service.client([{ role: 'agency', area: place.around }], kinds);
    const stream = await listen('', undefined, client);
    await service.dataSource.query('DELETE FROM access_grant WHERE account_id = $1', [client.accountId]);
    service.get(AccessService).invalidate(client.accountId);
    await aCase(service, place.here);
    await eventually(
      () => Promise.resolve(stream.isOver),
      (isOver) => isOver,
    );
    await aCase(service, place.here);
    expect(told(stream).length).toBeLessThanOrEqual(2);
    expect(await codeOf(client, EVENTS)).toEqual([403, 'forbidden']);
  });

  it('refuses before it begins', async () => {
    expect(await codeOf(agency, `${EVENTS}/stream?after=grid`)).toEqual([400, 'validation-failed']);
    expect(await codeOf(await service.client([]), `${EVENTS}/stream`)).toEqual([403, 'forbidden']);
  });

  it('ends with the service', async () => {
    const other = await world.service(exchange);
    const client = await other.client([{ role: 'agency', area: DISTRICT }]);
    const answer = await fetch(`${other.address}${EVENTS}/stream`, { headers: { authorization: `Bearer ${client.token}` } });
    const reading = answer.text();
    await other.stop();
    expect(await reading).toContain('heartbeat');
  });
});

it('answers with the schema of nothing that stays within the district', async () => {
  for (const type of ['youth.enrolment.changed.v1', 'grid.case.followed.v1', 'x', '..%2F'])
    expect((await fetch(`${service.address}/api/exchange/v1/schemas/${type}`)).status).toBe(404);
});
