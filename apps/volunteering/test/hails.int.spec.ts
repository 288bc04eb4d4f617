import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { GridCaseRegisteredV1 } from '@linli/contracts';
import { unseal } from '@linli/events';
import { polygonOf } from '@linli/service/areas';
import { eventually, Person, TestWorld, type TestService } from '@linli/service/testing';

import { HailJobs } from '../src/hails/hail.jobs.js';
import { volunteering } from '../src/service.js';

const ORANGE = '7ea70000-0000-4000-8000-000000000003';
const SECOND = 1000;
const path = '/api/volunteering/v1';
type Somebody = Person & { accountId: string };

interface Hail {
  id: string;
  state: string;
  ring: number;
  area: string;
  contact: { name?: string; phone?: string; words?: string };
  volunteer?: string;
  answeredAt?: string;
  case?: { id: string; number: string };
  callFirst?: string[];
  metresAway?: number;
  helper?: { name?: string; phone?: string; expectedAt?: string };
  allowedActions: string[];
  code: string;
}

let world: TestWorld;
let service: TestService;
let elder: Somebody;
let place: { lon: number; lat: number };
let area: string;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  const { features } = JSON.parse(readFileSync(new URL('../../../deploy/demo/nanguan/grids.geojson', import.meta.url), 'utf8')) as {
    features: { properties: { code: string }; geometry: { coordinates: number[][][] } }[];
  };
  for (const { properties, geometry } of features) {
    const ring = geometry.coordinates[0]!;
    await service.dataSource.query('INSERT INTO grid_outline (grid, ring) VALUES ($1, $2::polygon)', [properties.code, polygonOf(ring)]);
  }
  const ring = features[6]!.geometry.coordinates[0]!.slice(1);
  place = {
    lon: ring.reduce((sum, [lon]) => sum + lon!, 0) / ring.length,
    lat: ring.reduce((sum, [, lat]) => sum + lat!, 0) / ring.length,
  };
  area = features[6]!.properties.code;
  elder = await service.person();
});
afterAll(() => world.stop());
beforeEach(() => service.dataSource.query('DELETE FROM duty'));
afterEach(() => service.clock.move(0));

/** A member on duty, some metres north of the elder. */
async function onDuty(metres: number): Promise<Somebody> {
  const person = await service.person();
  await service.dataSource.query(
    `INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'active', 1, now())`,
    [randomUUID(), ORANGE, person.accountId],
  );
  const { status } = await person.put(`${path}/duty`, { point: { lon: place.lon, lat: place.lat + metres / 111_320 } });
  expect(status).toBe(200);
  return person;
}

const raise = (person: Person, more: object = {}) =>
  person.post<Hail>(`${path}/hails`, {
    need: 'escort',
    point: place,
    contact: { name: '王秀岚', phone: '13803530102', address: '南关小区3号楼', words: '去医院取药' },
    ...more,
  });
const act = (person: Person, id: string, command: string) => person.post<Hail>(`${path}/hails/${id}/${command}`);
const see = (person: Person, id: string) => person.get<Hail>(`${path}/hails/${id}`);
const asks = async (person: Person, id: string) =>
  (await person.get<{ items: Hail[] }>(`${path}/hails?relation=asked`)).body.items.some((hail) => hail.id === id);
const wait = async (seconds: number) => {
  service.clock.move(seconds * SECOND);
  await service.get(HailJobs).run();
};

describe('a hail', () => {
  it('is offered to the nearest on duty, who goes, arrives, and gets minutes to be confirmed', async () => {
    const [near, far] = [await onDuty(200), await onDuty(900)];
    const { status, body } = await raise(elder);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'hailed', ring: 1, area, contact: { name: '王秀岚' }, allowedActions: ['cancel'] });
    expect([await asks(near, body.id), await asks(far, body.id)]).toEqual([true, false]);
    expect((await act(near, body.id, 'accept')).body).toMatchObject({
      state: 'answered',
      volunteer: near.accountId,
      contact: { phone: '13803530102', words: '去医院取药' },
    });
    expect((await act(near, body.id, 'arrive')).body.state).toBe('arrived');
    service.clock.move(25 * 60 * SECOND);
    expect((await act(near, body.id, 'finish')).body).toMatchObject({ state: 'done', allowedActions: [] });
    const hours = await near.get<{ items: { minutes: number; source: string; state: string }[] }>(`${path}/hours`);
    expect(hours.body.items).toMatchObject([{ minutes: 25, source: 'hail', state: 'pending' }]);
  });

  it('shows who it is only to whoever hailed, whoever comes, and masked to those who work there', async () => {
    const near = await onDuty(100);
    const { id } = (await raise(elder)).body;
    expect((await see(near, id)).body).toMatchObject({ contact: {}, metresAway: expect.any(Number), allowedActions: ['accept'] });
    const worker = await service.person([{ role: 'grid-worker', area }]);
    expect((await see(worker, id)).body.contact).toEqual({ name: '王**', phone: '138****0102', address: '南关小区****' });
    expect((await see(await service.person([{ role: 'grid-worker', area: '140321001001001' }]), id)).status).toBe(404);
    expect((await see(await service.person(), id)).status).toBe(404);
    const emitted = (await service.events()).filter(({ payload }) => payload.hailId === id);
    expect(JSON.stringify(emitted)).not.toMatch(/王秀岚|13803530102|取药/);
  });

  it('tells whoever hailed who comes, how to call them and when, as long as they come; nobody else, and that it was read stays written', async () => {
    const [near, other] = [await onDuty(300), await onDuty(320)];
    const offer = { skills: ['急救'], areas: ['140321001001'], availability: [] };
    expect((await near.put(`${path}/registration`, { name: '程小暖', phone: '13803530109', ...offer })).status).toBe(200);
    const { id } = (await raise(elder)).body;
    expect((await see(elder, id)).body.helper).toBeUndefined();
    const { body: taken } = await act(near, id, 'accept');
    expect(taken.helper).toBeUndefined();
    const { helper } = (await see(elder, id)).body;
    expect(helper).toMatchObject({ name: '程小暖', phone: '13803530109' });
    const minutes = (Date.parse(helper!.expectedAt!) - Date.parse((await see(elder, id)).body.answeredAt!)) / 60_000;
    expect(minutes).toBe(7);
    expect((await see(other, id)).body.helper).toBeUndefined();
    const worker = await service.person([{ role: 'grid-worker', area }]);
    expect((await see(worker, id)).body.helper).toBeUndefined();
    const reads = await service.dataSource.query<{ account_id: string }[]>(
      `SELECT DISTINCT account_id FROM audit_line WHERE action = 'hail.read-helper' AND resource_id = $1`,
      [id],
    );
    expect(reads).toEqual([{ account_id: elder.accountId }]);
    // Gone off duty, they still come: only from where is not known any more.
    await near.delete(`${path}/duty`);
    expect((await see(elder, id)).body.helper).toEqual({ name: '程小暖', phone: '13803530109' });
    await act(near, id, 'finish');
    expect((await see(elder, id)).body.helper).toBeUndefined();
  });

  it('shows a volunteer’s name and number to nobody by the database itself, but who hailed them and as long as they come', async () => {
    const near = await onDuty(100);
    await near.put(`${path}/registration`, { name: '程小暖', phone: '13803530109', skills: [], areas: ['140321001001'], availability: [] });
    const { id } = (await raise(elder)).body;
    await act(near, id, 'accept');
    const seenBy = (accountId: string) =>
      service.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.account', $1, true), set_config('app.scopes', '', true), set_config('app.system', 'off', true)`,
          [accountId],
        );
        return (await manager.query<unknown[]>('SELECT 1 FROM registration_person WHERE account_id = $1', [near.accountId])).length;
      });
    expect([await seenBy(elder.accountId), await seenBy((await service.person()).accountId)]).toEqual([1, 0]);
    await act(near, id, 'finish');
    expect(await seenBy(elder.accountId)).toBe(0);
  });

  it('accepted by fifty at once is won by exactly one; the others get 409', async () => {
    const volunteers: Somebody[] = [];
    for (let i = 0; i < 50; i++) volunteers.push(await onDuty(10 + i));
    const { id } = (await raise(elder)).body;
    // Twenty are asked for one ring; for this test all fifty were.
    await service.dataSource.query('INSERT INTO hail_asked SELECT $1, unnest($2::uuid[]), 1 ON CONFLICT DO NOTHING', [
      id,
      volunteers.map(({ accountId }) => accountId),
    ]);
    const answers = await Promise.all(volunteers.map((one) => act(one, id, 'accept')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && body.code === 'already-answered')).toHaveLength(49);
    expect((await service.events('volunteering.hail.answered.v1')).filter(({ payload }) => payload.hailId === id)).toHaveLength(1);
  });

  it('answered is known without the database to those who come too late; its winner repeating and strangers still ask it', async () => {
    const [winner, late] = [await onDuty(100), await onDuty(110)];
    const { id } = (await raise(elder)).body;
    const key = { 'idempotency-key': randomUUID() };
    const won = await winner.post(`${path}/hails/${id}/accept`, undefined, key);
    expect((await act(late, id, 'accept')).body.code).toBe('already-answered');
    // Were it asked again it would find that this one was never called.
    await service.dataSource.query('DELETE FROM hail_asked WHERE hail_id = $1', [id]);
    expect((await act(late, id, 'accept')).body.code).toBe('already-answered');
    expect(await winner.post(`${path}/hails/${id}/accept`, undefined, key)).toMatchObject({ status: 201, body: won.body });
    expect((await act(await service.person(), id, 'accept')).status).toBe(404);
  });

  it('read first and written then would be won by several (control)', async () => {
    const { id } = (await raise(elder)).body;
    await service.dataSource.query(`UPDATE hail SET state = 'hailed' WHERE id = $1`, [id]);
    const read = async () => (await service.dataSource.query<[{ state: string }]>('SELECT state FROM hail WHERE id = $1', [id]))[0].state;
    // All have read before one writes, as it happens when they are as close as ten phones in one street.
    const seen = await Promise.all(Array.from({ length: 10 }, read));
    const won = await Promise.all(
      seen.map(async (state) => {
        if (state !== 'hailed') return false;
        await service.dataSource.query(`UPDATE hail SET state = 'answered' WHERE id = $1`, [id]);
        return true;
      }),
    );
    expect(won.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('unanswered asks further away, and then the grid, with the contact sealed', async () => {
    const [near, far] = [await onDuty(100), await onDuty(1200)];
    const { id } = (await raise(elder)).body;
    await wait(30);
    expect(await asks(far, id)).toBe(false);
    await wait(61);
    expect([await asks(near, id), await asks(far, id)]).toEqual([true, true]);
    expect((await see(elder, id)).body).toMatchObject({ state: 'hailed', ring: 2 });
    await wait(241);
    expect((await see(elder, id)).body).toMatchObject({ state: 'escalated', allowedActions: [] });
    expect((await act(near, id, 'accept')).body.code).toBe('already-answered');
    const [event] = (await service.events('volunteering.hail.escalated.v1')).filter(({ payload }) => payload.hailId === id);
    expect(JSON.stringify(event)).not.toMatch(/王秀岚|13803530102/);
    expect(await unseal(world.masterKey, event!.headers['linli-sealed']!)).toEqual({
      name: '王秀岚',
      phone: '13803530102',
      address: '南关小区3号楼',
      words: '去医院取药',
    });
  });

  it('asks others as it reaches further, also where more than twenty are near', async () => {
    const near: string[] = [];
    for (let i = 0; i < 45; i++) near.push((await onDuty(10 + i)).accountId);
    const { id } = (await raise(elder)).body;
    const asked = async () =>
      await service.dataSource.query<{ account_id: string; ring: number }[]>(
        'SELECT account_id, ring FROM hail_asked WHERE hail_id = $1 ORDER BY ring',
        [id],
      );
    expect((await asked()).map(({ account_id }) => account_id).sort()).toEqual(near.slice(0, 20).sort());
    await wait(61);
    expect(
      (await asked())
        .filter(({ ring }) => ring === 2)
        .map(({ account_id }) => account_id)
        .sort(),
    ).toEqual(near.slice(20, 40).sort());
    await wait(121);
    expect(
      (await asked())
        .filter(({ ring }) => ring === 3)
        .map(({ account_id }) => account_id)
        .sort(),
    ).toEqual(near.slice(40).sort());
  });

  it('reaches further in its time, however many older ones wait', async () => {
    const [near, far] = [await onDuty(100), await onDuty(1200)];
    const { id } = (await raise(elder)).body;
    await service.dataSource.query(
      `INSERT INTO hail (id, version, need, state, lon, lat, area, ring, raised_by, for_other, raised_at)
       SELECT gen_random_uuid(), 1, need, 'hailed', lon, lat, area, 3, raised_by, true, raised_at - interval '100 seconds' FROM hail, generate_series(1, 250) WHERE id = $1`,
      [id],
    );
    await wait(61);
    expect([await asks(near, id), await asks(far, id)]).toEqual([true, true]);
    await service.dataSource.query(`UPDATE hail SET state = 'cancelled' WHERE state = 'hailed' AND id <> $1`, [id]);
  });

  it('needs no contact', async () => {
    expect((await raise(elder, { contact: undefined })).body.contact).toEqual({});
  });

  it('with nobody on duty goes to the grid at once; nobody waits for nothing', async () => {
    expect((await raise(elder)).body.state).toBe('escalated');
  });

  it('tells its raiser which case it became', async () => {
    const { id } = (await raise(elder)).body;
    const caseId = randomUUID();
    await service.publish(
      GridCaseRegisteredV1,
      { type: 'case', id: caseId, version: 1 },
      { ...GridCaseRegisteredV1.example, caseId, origin: { kind: 'hail', id } },
    );
    const { body } = await eventually(
      () => see(elder, id),
      (answer) => answer.body.case !== undefined,
    );
    expect(body.case).toEqual({ id: caseId, number: GridCaseRegisteredV1.example.number });
  });

  it('of somebody who fell shows 120 and 110 first; one for a ride does not', async () => {
    await onDuty(100);
    expect((await raise(elder, { need: 'fall' })).body.callFirst).toEqual(['120', '110']);
    expect((await raise(elder)).body.callFirst).toBeUndefined();
  });

  it('is not answered by one who was not asked, by its raiser, or by one on the way to another', async () => {
    const near = await onDuty(100);
    const [first, second] = [(await raise(elder)).body.id, (await raise(await service.person())).body.id];
    const other = await service.person([{ role: 'grid-worker', area }]);
    expect((await act(other, first, 'accept')).status).toBe(403);
    expect((await act(near, first, 'accept')).status).toBe(201);
    expect((await act(near, second, 'accept')).body.code).toBe('conflict');
    expect((await act(elder, first, 'arrive')).status).toBe(403);
    expect((await act(elder, first, 'cancel')).body.state).toBe('cancelled');
    expect((await act(near, second, 'accept')).status).toBe(201);
    expect((await act(near, second, 'not-met')).body.state).toBe('not-met');
  });

  it.each([
    ['in the sea', { point: { lon: 123.5, lat: 37 } }, 'outside-district'],
    ['of an unknown need', { need: 'money' }, 'validation-failed'],
    ['with a phone that is none', { contact: { phone: 'x' } }, 'validation-failed'],
  ])('%s is refused and leaves nothing', async (_name, more, code) => {
    const raised = async () => (await service.events()).filter(({ type }) => type === 'volunteering.hail.raised.v1').length; // hails raised before go on by themselves
    const before = await raised();
    expect((await raise(elder, more)).body.code).toBe(code);
    expect(await raised()).toBe(before);
  });
});

describe('duty', () => {
  it('is for members, at most twelve hours, and ends when they say so', async () => {
    expect((await elder.put<Hail>(`${path}/duty`, { point: place })).body.code).toBe('not-a-member');
    const person = await onDuty(100);
    expect((await person.put<Hail>(`${path}/duty`, { point: place, until: new Date(Date.now() + 13 * 3600 * SECOND) })).status).toBe(400);
    expect((await person.get<{ onDuty: boolean }>(`${path}/duty`)).body.onDuty).toBe(true);
    expect((await person.delete(`${path}/duty`)).status).toBe(204);
    expect((await person.get<{ onDuty: boolean }>(`${path}/duty`)).body.onDuty).toBe(false);
  });
});
