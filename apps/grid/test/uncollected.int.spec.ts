import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { VolunteeringHailEscalatedV1, YouthSessionUncollectedV1 } from '@linli/contracts';
import { eventually, TestWorld, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';

const path = '/api/grid/v1/cases';
/** In the sea. */
const BEYOND = { lon: 125, lat: 31 };

interface Case {
  id: string;
  channel: string;
  urgency: string;
  public: boolean;
  description: string;
  category: { code: string };
  area: { code: string };
}

let world: TestWorld;
let service: TestService;
let code: string;
let point: { lon: number; lat: number };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const drawn = service.get(AreasService).grids[6]!;
  [code, point] = [drawn.code, middleOf(drawn.polygon)];
});
afterAll(() => world.stop());

const uncollected = (more: object = {}) => ({ ...YouthSessionUncollectedV1.example, sessionId: randomUUID(), point, waiting: 2, ...more });
/** The stream is there once the service reads it. */
const tell = (event: YouthSessionUncollectedV1, version = 3) =>
  eventually(
    () =>
      service.publish(YouthSessionUncollectedV1, { type: 'session', id: event.sessionId, version }, event).then(
        () => true,
        () => false,
      ),
    Boolean,
  );
const casesOf = (origin: string) =>
  service.dataSource.query<{ id: string; area: string }[]>('SELECT id, area FROM grid_case WHERE origin_id = $1', [origin]);
const letters = () => service.dataSource.query<{ reason: string }[]>('SELECT reason FROM dead_letter');

describe('children whom nobody collected', () => {
  it('become a case also when nobody handles such cases there: the district’s desk has it, and it climbs', async () => {
    const event = uncollected();
    await tell(event);
    await eventually(
      () => casesOf(event.sessionId),
      (rows) => rows.length === 1,
    );
    expect(await casesOf(event.sessionId)).toMatchObject([{ area: code }]);
    const desk = await service.person([{ role: 'district-staff', area: '140321' }]);
    expect((await desk.get<{ items: Case[] }>(`${path}?category=care.child`)).body.items.map(({ area }) => area.code)).toEqual([code]);
    // What a resident reports there is refused: that one is told so (control).
    await service.dataSource.query('DELETE FROM access_grant');
    const resident = await service.person();
    const refused = await resident.post<{ code: string }>(path, {
      category: 'sanitation.rubbish',
      description: '楼下堆放垃圾',
      point,
      public: false,
    });
    expect(refused.body.code).toBe('no-handler');
  });

  it('become one case of their grid, however often it is told, and nobody is named', async () => {
    const worker = await service.person([{ role: 'grid-worker', area: code }]);
    const event = uncollected();
    const later = uncollected();
    await tell(event);
    // Told twice as two events, not as one that the inbox knows.
    await tell(event, 4);
    await tell(later);
    await eventually(
      () => casesOf(later.sessionId),
      (rows) => rows.length === 1,
    );
    await eventually(
      () => service.dataSource.query('SELECT 1 FROM inbox'),
      (rows) => rows.length >= 4,
    );
    expect([(await casesOf(event.sessionId)).length, await letters()]).toEqual([1, []]);
    const { items } = (await worker.get<{ items: Case[] }>(`${path}?category=care.child`)).body;
    expect(items[0]).toMatchObject({
      channel: 'class',
      urgency: 'danger',
      public: false,
      description: '课后无人接回：南关社区二楼活动室，2 名儿童',
    });
    const emitted = (await service.events('grid.case.registered.v1')).map(({ payload }) => payload.origin);
    expect(emitted).toContainEqual({ kind: 'session', id: event.sessionId });
  });

  it('beyond the district’s border are a case of the district', async () => {
    const event = uncollected({ point: BEYOND });
    await tell(event);
    expect(
      await eventually(
        () => casesOf(event.sessionId),
        (rows) => rows.length === 1,
      ),
    ).toMatchObject([{ area: '140321' }]);
    expect(await letters()).toEqual([]);
  });
});

it('an elder whom nobody answered becomes a case, wherever, with or without a handler', async () => {
  await service.dataSource.query('DELETE FROM access_grant');
  const hailId = randomUUID();
  const emitHail = () =>
    service.publish(
      VolunteeringHailEscalatedV1,
      { type: 'hail', id: hailId, version: 3 },
      { ...VolunteeringHailEscalatedV1.example, hailId, point: BEYOND },
      { sealed: { name: '王秀岚', phone: '13803530102' } },
    );
  await eventually(
    () =>
      emitHail().then(
        () => true,
        () => false,
      ),
    Boolean,
  );
  expect(
    await eventually(
      () => casesOf(hailId),
      (rows) => rows.length === 1,
    ),
  ).toMatchObject([{ area: '140321' }]);
  const desk = await service.person([{ role: 'district-staff', area: '140321' }]);
  expect((await desk.get<{ items: Case[] }>(`${path}?category=care.elder`)).body.items).toHaveLength(1);
});
