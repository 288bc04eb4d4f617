import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { EmploymentNeedRecalledV1, EmploymentNeedReferredV1, type NeedContact } from '@linli/contracts';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';

let world: TestWorld;
let service: TestService;
let worker: Person;
let staff: Person;
let point: { lon: number; lat: number };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const { code, polygon } = service.get(AreasService).grids[6]!;
  point = middleOf(polygon);
  worker = await service.person([{ role: 'grid-worker', area: code }]);
  staff = await service.person([{ role: 'community-staff', area: code.slice(0, 12) }]);
});
afterAll(() => world.stop());

interface Case {
  id: string;
  version: number;
  state: string;
  channel: string;
  public: boolean;
  description: string;
  reporter?: { name?: string; phone?: string; words?: string };
}

const contact: NeedContact = { words: '婆媳之间因为带孩子闹别扭', name: '贾春燕', phone: '13803530603' };
const heard = (telling: () => Promise<void>) =>
  eventually(
    () =>
      telling().then(
        () => true,
        () => false,
      ),
    Boolean,
  );
const ids = () => ({ needId: randomUUID(), referralId: randomUUID(), area: '140321001001' });
const refer = (about: ReturnType<typeof ids>, id: string = randomUUID(), sealed: NeedContact = contact) =>
  heard(() =>
    service.publish(EmploymentNeedReferredV1, { type: 'need', id: about.needId, version: 3 }, { ...about, point }, { id, sealed }),
  );
const recall = (about: ReturnType<typeof ids>) =>
  heard(() => service.publish(EmploymentNeedRecalledV1, { type: 'need', id: about.needId, version: 4 }, about));
const idsOf = (referral: string) => service.dataSource.query<{ id: string }[]>('SELECT id FROM grid_case WHERE origin_id = $1', [referral]);
const opened = async (about: ReturnType<typeof ids>) =>
  (
    await eventually(
      () => idsOf(about.referralId),
      (rows) => rows.length === 1,
    )
  )[0]!.id;
const one = async (who: Person, id: string) => (await who.get<Case>(`/api/grid/v1/cases/${id}`)).body;
const act = (who: Person, id: string, command: string, body: object = {}) => who.post<Case>(`/api/grid/v1/cases/${id}/${command}`, body);

describe('a need that is referred to be mediated', () => {
  it('becomes one case, however often it is told; whoever handles it reads her words, others not even her name', async () => {
    const about = ids();
    const event = randomUUID();
    await refer(about, event);
    await refer(about, event);
    await refer(about);
    const id = await opened(about);
    expect(await one(worker, id)).toMatchObject({
      state: 'registered',
      channel: 'micro-home',
      public: false,
      reporter: { name: '贾**', phone: '138****0603' },
    });
    expect((await one(worker, id)).reporter?.words).toBeUndefined();
    expect((await one(await service.person(), id)).state).toBeUndefined();
    await act(staff, id, 'accept');
    await act(staff, id, 'start');
    expect((await one(staff, id)).reporter).toEqual(contact);
    const emitted = (await service.events()).filter(({ payload }) => payload.caseId === id);
    expect(emitted[0]!.payload.origin).toEqual({ kind: 'need', id: about.referralId });
    expect(JSON.stringify([emitted, await service.dataSource.query('SELECT * FROM grid_case WHERE id = $1', [id])])).not.toMatch(
      /婆媳|贾春燕|13803530603/,
    );
    expect(await idsOf(about.referralId)).toHaveLength(1);
  });

  it('and taken back before anybody began is begun by nobody: nothing of hers is left', async () => {
    const about = ids();
    await refer(about);
    await recall(about);
    const id = await opened(about);
    const row = await eventually(
      () => one(staff, id),
      ({ state }) => state === 'rejected',
    );
    expect(row.reporter).toEqual({});
    expect(await service.dataSource.query('SELECT 1 FROM person_key WHERE person_id = $1', [id])).toEqual([]);
    expect((await service.events('grid.case.rejected.v1')).find(({ payload }) => payload.caseId === id)!.payload.reason).toBe(
      'consent-withdrawn',
    );
    expect((await act(staff, id, 'accept')).status).toBe(409);
  });

  it('and taken back while somebody works at it stays theirs to end, without her words', async () => {
    const about = ids();
    await refer(about);
    const id = await opened(about);
    await act(staff, id, 'accept');
    await act(staff, id, 'start');
    await recall(about);
    const row = await eventually(
      () => one(staff, id),
      ({ reporter }) => reporter?.words === undefined,
    );
    expect([row.state, row.reporter]).toEqual(['handling', {}]);
    const { body } = await staff.get<{ items: { action: string }[] }>(`/api/grid/v1/cases/${id}/timeline`);
    expect(body.items.map(({ action }) => action)).toContain('recall');
  });

  it('and recalled though nobody referred it changes nothing', async () => {
    const [unknown, about] = [ids(), ids()];
    await recall(unknown);
    await refer(about);
    await opened(about);
    expect(await idsOf(unknown.referralId)).toEqual([]);
  });
});
