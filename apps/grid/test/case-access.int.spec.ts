import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { system, UnitOfWork, type Caller, type Grant } from '@linli/service';
import { Person, TestWorld, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { mayKnow } from '../src/cases/case-access.rules.js';
import { knowerOf } from '../src/cases/case.store.js';
import { known } from '../src/cases/case.sql.js';
import type { GridCase } from '../src/cases/grid-case.entity.js';
import { casesAround } from '../src/cases/registration.store.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1';
const COMMUNITY = '140321001001';
type Somebody = Person & { accountId: string };
interface Case {
  id: string;
  number: string;
  channel: string;
  mine: boolean;
  duplicateOf?: string;
  registeredBy?: string;
  reply?: { action: string; at: string; by?: string; note?: string; reason?: string };
  reporter?: { name?: string; phone?: string };
  allowedActions: string[];
  code: string;
}
interface List {
  items: Case[];
}

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let worker: Somebody;
let admin: Somebody;
let point: { lon: number; lat: number };
let gridCode: string;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  const first = service.get(AreasService).grids[6]!;
  gridCode = first.code;
  point = middleOf(first.polygon);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
  worker = await service.person([{ role: 'grid-worker', area: gridCode }]);
  admin = await service.person([{ role: 'system-admin' }]);
});
afterAll(() => world.stop());

const report = async (by: Person, more: object = {}) => {
  const { status, body } = await by.post<Case>(`${path}/cases`, {
    category: 'utility.water-pipe',
    description: '三单元门口自来水管破裂',
    point,
    contact: { name: '王秀岚', phone: '13803530102', address: '南关路3号' },
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const act = (by: Person, id: string, command: string, body: object = {}) =>
  by.post<Case & { phone?: string }>(`${path}/cases/${id}/${command}`, body);
const see = async (by: Person, id: string) => (await by.get<Case>(`${path}/cases/${id}`)).body;
const ids = async (by: Person, query = '') => (await by.get<List>(`${path}/cases${query}`)).body.items.map(({ id }) => id);

describe('who may know of a case', () => {
  const me = randomUUID();
  const other = randomUUID();
  const caller = (...grants: Omit<Grant, 'id'>[]): Caller => ({
    kind: 'person',
    accountId: me,
    grants: grants.map((grant) => ({ id: randomUUID(), ...grant })),
    language: 'zh-CN',
  });
  const callers: [string, () => Caller][] = [
    ['a resident', () => caller()],
    ['somebody who is nobody', () => ({ ...caller(), kind: 'nobody', accountId: '' })],
    ['a worker of the grid', () => caller({ role: 'grid-worker', area: gridCode })],
    ['a worker of another grid', () => caller({ role: 'grid-worker', area: '140321001001001' })],
    ['staff of the community', () => caller({ role: 'community-staff', area: COMMUNITY })],
    ['staff of another community', () => caller({ role: 'community-staff', area: '140321001002' })],
    ['the district', () => caller({ role: 'district-staff', area: '140321' })],
    ['another district', () => caller({ role: 'district-staff', area: '140322' })],
    ['the system’s administrator', () => caller({ role: 'system-admin', area: '140321' })],
    ['a teacher', () => caller({ role: 'teacher', area: COMMUNITY })],
    ['an agency', () => ({ ...caller({ role: 'agency', area: '140321' }), kind: 'client' })],
    ['the system', () => system],
  ];

  it.each(callers)('is the same by the rule and in SQL: %s', async (_name, callerOf) => {
    const knower = knowerOf(callerOf());
    await service.get(UnitOfWork).as(system, async (tx) => {
      for (const area of [gridCode, '140321001001001', COMMUNITY, '140321001002001', '140321', '140322001001001'])
        for (const open of [true, false])
          for (const reporter of [null, me, other])
            for (const handler of [null, me, other])
              await tx.manager.query(
                `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, reporter, handler, registered_at, due_dispatch, due_answer)
                 VALUES ($1::uuid, $1::uuid::text, 1, 'registered', 'console', 'matrix', 'ordinary', $2, 'x', 1, 1, $3, $4, $5, now(), now(), now())`,
                [randomUUID(), open, area, reporter, handler],
              );
      const rows = await tx.manager.query<GridCase[]>(`SELECT * FROM grid_case WHERE category = 'matrix'`);
      const values: unknown[] = [];
      const where = known(knower, (given) => `$${values.push(given)}`);
      const inSql = await tx.manager.query<{ id: string }[]>(`SELECT id FROM grid_case WHERE category = 'matrix' AND ${where}`, values);
      expect(inSql.map(({ id }) => id).sort()).toEqual(
        rows
          .filter((row) => mayKnow(knower, row))
          .map(({ id }) => id)
          .sort(),
      );
      expect(inSql.length).toBeLessThanOrEqual(rows.length);
      const near = await casesAround({ sql: tx.sql, caller: callerOf() }, { lat: 1, lon: 1 }, 'matrix', { metres: 10, since: new Date(0) });
      expect(near.map(({ id }) => id).sort()).toEqual(inSql.map(({ id }) => id).sort());
      // Nothing of it stays.
      await tx.sql.query(`DELETE FROM grid_case WHERE category = 'matrix'`);
    });
  });

  it('is not those who follow what became private, or a duplicate of a private one; by no read', async () => {
    const [reporter, follower] = [await service.person(), await service.person()];
    const open = await report(reporter);
    await act(follower, open.id, 'follow');
    expect(await ids(follower, '?relation=followed')).toEqual([open.id]);
    const hidden = await report(await service.person(), { public: false });
    await act(worker, open.id, 'mark-duplicate', { of: hidden.id });
    expect(await ids(follower, '?relation=followed')).toEqual([open.id]);
    expect(await ids(reporter, '?relation=followed')).toEqual([]);
    const { body: seen } = await reporter.get<Case>(`${path}/cases/${open.id}`);
    expect(seen.duplicateOf).toBeUndefined();
    expect(JSON.stringify((await reporter.get(`${path}/cases/${open.id}/timeline`)).body)).not.toContain(hidden.number);
    expect(JSON.stringify((await worker.get(`${path}/cases/${open.id}/timeline`)).body)).toContain(hidden.number);
    for (const who of [follower, reporter]) {
      const reads = [`cases/${hidden.id}`, `cases/${hidden.id}/timeline`, `live?topics=case:${hidden.id}`];
      expect(await Promise.all(reads.map(async (at) => (await who.get(`${path}/${at}`)).status))).toEqual([404, 404, 404]);
    }
    await act(staff, open.id, 'moderate', { public: false });
    expect([await ids(follower, '?relation=followed'), await ids(reporter, '?relation=reported')]).toEqual([[], [open.id]]);
    expect((await follower.get(`${path}/cases/${open.id}`)).status).toBe(404);
    const near = await follower.get<List>(`${path}/cases/nearby?lon=${point.lon}&lat=${point.lat}&category=utility.water-pipe`);
    expect(near.body.items.map(({ id }) => id)).not.toContain(hidden.id);
  });

  it('decides of what something may be marked as a duplicate', async () => {
    const elsewhere = service.get(AreasService).grids[0]!;
    const hidden = await report(await service.person(), { point: middleOf(elsewhere.polygon), public: false });
    const own = await report(await service.person());
    const refused = await act(worker, own.id, 'mark-duplicate', { of: hidden.id });
    expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ pointer: '/of', code: 'case' }] }]);
    expect((await act(worker, own.id, 'mark-duplicate', { of: randomUUID() })).body).toMatchObject({
      errors: [{ pointer: '/of', code: 'case' }],
    });
  });

  it('is nobody’s by the export or the board who does not work on cases: a problem, never an empty sheet; their list is public cases and their own', async () => {
    const hidden = await report(await service.person(), { public: false });
    const outsiders = [
      await service.person(),
      await service.person([{ role: 'volunteer', organisation: randomUUID() }]),
      await service.person([{ role: 'teacher' }]),
      await service.client([{ role: 'agency', area: '140321' }]),
    ];
    for (const who of outsiders) {
      for (const at of ['cases/export.xlsx', `cases/export.xlsx?area=${COMMUNITY}`, 'cases/figures?by=grid', 'cases/map', 'cases/points']) {
        const refused = await who.get<{ code: string; title: string }>(`${path}/${at}`);
        expect([refused.status, ['forbidden', 'people-only'].includes(refused.body.code)]).toEqual([403, true]);
      }
      for (const query of ['', `?area=${COMMUNITY}`, '?limit=200', `?number=${hidden.number}`])
        expect(await ids(who, query)).not.toContain(hidden.id);
    }
    expect(await ids(staff)).toContain(hidden.id);
  });

  it('reads of the log what answers them, not what those who work on it write to each other; others read none of it', async () => {
    const [reporter, neighbour] = [await service.person(), await service.person()];
    const { id } = await report(reporter);
    await act(worker, id, 'accept', { note: '内部：先联系物业' });
    await act(staff, id, 'moderate', { public: true, note: '内部：可以公开' });
    await service.dataSource.query(`UPDATE grid_case SET state = 'verifying', handler = $2 WHERE id = $1`, [id, worker.accountId]);
    expect((await see(reporter, id)).reply).toBeUndefined();
    expect((await act(staff, id, 'close', { note: '水管已更换，恢复供水' })).status).toBe(201);
    const words = async (by: Person) => {
      const { body } = await by.get<{ items: { action: string; note?: string }[] }>(`${path}/cases/${id}/timeline`);
      return body.items.flatMap(({ action, note }) => (note ? [`${action}: ${note}`] : [action]));
    };
    expect(await words(worker)).toEqual([
      'register',
      'accept: 内部：先联系物业',
      'moderate: 内部：可以公开',
      'close: 水管已更换，恢复供水',
    ]);
    expect(await words(reporter)).toEqual(['register', 'accept', 'close: 水管已更换，恢复供水']);
    expect(await words(neighbour)).toEqual(['register', 'accept', 'close']);
    expect((await see(reporter, id)).reply).toMatchObject({ action: 'close', by: staff.accountId, note: '水管已更换，恢复供水' });
    expect((await see(neighbour, id)).reply).toEqual({ action: 'close', by: staff.accountId, at: expect.any(String) });
    await act(reporter, id, 'reopen', { note: '还在漏' });
    expect((await see(reporter, id)).reply).toBeUndefined();
    expect((await words(reporter)).at(-1)).toBe('reopen: 还在漏');

    const refused = await report(reporter);
    await act(staff, refused.id, 'reject', { reason: 'other-authority', note: '请拨打 12366' });
    expect((await see(reporter, refused.id)).reply).toMatchObject({ action: 'reject', reason: 'other-authority', note: '请拨打 12366' });
  });

  it('is no administrator of the system, who has no ledger either', async () => {
    const { id } = await report(await service.person(), { public: false });
    expect((await admin.get(`${path}/cases/${id}`)).status).toBe(404);
    expect(await ids(admin)).not.toContain(id);
    for (const at of ['cases/export.xlsx', 'cases/figures?by=category', 'cases/map', 'cases/points'])
      expect((await admin.get(`${path}/${at}`)).status).toBe(403);
  });
});

describe('whoever enters a case for somebody else', () => {
  it('is its registrar, not its reporter: they cannot rate it, and their name stays on the timeline', async () => {
    const called = await report(staff, { channel: 'phone' });
    expect(called).toMatchObject({ mine: false, registeredBy: staff.accountId, channel: 'phone' });
    const found = await report(worker);
    expect(found).toMatchObject({ mine: false, registeredBy: worker.accountId, channel: 'grid-worker' });
    const steps = (await staff.get<{ items: { action: string; by?: string }[] }>(`${path}/cases/${called.id}/timeline`)).body.items;
    expect(steps[0]).toMatchObject({ action: 'register', by: staff.accountId });
    await service.dataSource.query(`UPDATE grid_case SET state = 'closed' WHERE id = $1`, [called.id]);
    expect((await act(staff, called.id, 'rate', { stars: 5, satisfied: true })).status).toBe(403);
    const own = await report(await service.person());
    expect(own).toMatchObject({ mine: true });
    expect(own.registeredBy).toBeUndefined();
  });

  it('calls back with the contact in full, for a reason that stays in the audit and nowhere else; others may not', async () => {
    const resident = await service.person();
    const { id } = await report(resident);
    const lead = await service.person([{ role: 'grid-lead', area: gridCode }]);
    expect((await staff.get<Case>(`${path}/cases/${id}`)).body.reporter!.phone).toBe('138****0102');
    for (const [who, status] of [
      [worker, 403],
      [resident, 403],
      [await service.person(), 403],
      [admin, 403],
      [await service.person([{ role: 'community-staff', area: '140321001002' }]), 404],
    ] as const) {
      expect((await act(who, id, 'reveal-contact', { reason: '回访' })).status).toBe(status);
    }
    expect((await act(lead, id, 'reveal-contact', { reason: '' })).status).toBe(400);
    expect((await act(lead, id, 'reveal-contact', { reason: '回访核实' })).body).toMatchObject({ name: '王秀岚', phone: '13803530102' });
    const lines = await service.dataSource.query<{ account_id: string; reason: string }[]>(
      `SELECT account_id, reason FROM audit_line WHERE action = 'case.reveal-contact' AND resource_id = $1`,
      [id],
    );
    expect(lines).toEqual([{ account_id: lead.accountId, reason: '回访核实' }]);
    const seen = JSON.stringify((await resident.get(`${path}/cases/${id}/timeline`)).body);
    expect([seen.includes('reveal-contact'), seen.includes('回访核实')]).toEqual([true, false]);
  });
});
