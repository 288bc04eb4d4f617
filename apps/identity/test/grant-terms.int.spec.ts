import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { AccessService, insert, ScheduledJobs, system, UnitOfWork } from '@linli/service';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import { grantMachine } from '../src/grants/grant.machine.rules.js';
import { RoleGrant } from '../src/grants/role-grant.entity.js';
import { identity } from '../src/service.js';

const HERE = '140321001001';
const GRANTS = '/api/identity/v1/grants';
const ME = '/api/identity/v1/me';
type Somebody = Person & { accountId: string };

interface Answer {
  id: string;
  code: string;
  state: string;
  version: number;
  endsOn?: string;
  errors?: { pointer: string; code: string }[];
  items: { kind: string; about: Record<string, string>; accountId: string; id: string }[];
  grants: { id: string }[];
}

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let holder: Somebody;
let made = 100;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
  staff = await service.person([{ role: 'community-staff', area: HERE }]);
  holder = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const at = (time: string) => service.clock.move(new Date(time).getTime() - Date.now());
const give = (accountId: string, endsOn?: string) =>
  staff.post<Answer>(GRANTS, { accountId, role: 'grid-worker', area: `${HERE}003`, ...(endsOn ? { endsOn } : {}) });
const holds = async (by: Person) => (await by.get<Answer>(ME)).body.grants.map(({ id }) => id);
const counts = (by: Person, id: string, does: boolean) =>
  eventually(
    () => holds(by),
    (ids) => ids.includes(id) === does,
  );
const toldOf = async (by: Person) => (await by.get<Answer>('/api/identity/v1/notices')).body.items;
const holders = () =>
  service.get(UnitOfWork).as(system, async (tx) => {
    const access = service.get(AccessService);
    return [await access.holdersIn(tx, `${HERE}003`, 'grid-worker'), await access.holders(tx, 'grid-worker')];
  });

it('a role counts until the last second of its last day, also of a year, and not a moment longer, whoever remembers it', async () => {
  at('2026-12-30T12:00:00+08:00');
  const { body } = await give(holder.accountId, '2026-12-31');
  await counts(holder, body.id, true);
  at('2026-12-31T23:59:58+08:00');
  expect(await holds(holder)).toEqual([body.id]);
  expect(await holders()).toEqual([[holder.accountId], [holder.accountId]]);
  // Nothing was said yet: it ends by the clock alone.
  at('2027-01-01T00:00:00+08:00');
  expect(await holds(holder)).toEqual([]);
  expect(await holders()).toEqual([[], []]);
  at('2026-12-31T23:59:58+08:00');
  expect(await holds(holder)).toEqual([body.id]);
  await service.get(ScheduledJobs).pass('grants-end');
  expect(await holds(holder)).toEqual([body.id]);
  at('2027-01-01T00:00:01+08:00');
  await service.get(ScheduledJobs).pass('grants-end');
  await service.get(ScheduledJobs).pass('grants-end');
  const [row] = await service.dataSource.query<{ state: string; version: number }[]>(
    'SELECT state, version FROM role_grant WHERE id = $1',
    [body.id],
  );
  expect(row).toEqual({ state: 'ended', version: 2 });
  const events = (await service.events()).filter(({ payload }) => payload.grantId === body.id);
  expect(events.map(({ type, payload }) => [type, payload.endsAt])).toEqual([
    ['identity.grant.given.v1', '2026-12-31T16:00:00.000Z'],
    ['identity.grant.withdrawn.v1', undefined],
  ]);
  const lines = await service.dataSource.query<{ action: string }[]>('SELECT action FROM audit_line WHERE resource_id = $1 ORDER BY seq', [
    body.id,
  ]);
  expect(lines.map(({ action }) => action)).toEqual(['grant.give', 'grant.end']);
  expect((await toldOf(holder)).filter(({ about, kind }) => about.grant === body.id && kind === 'role-ended')).toHaveLength(1);
});

it('fourteen days before its holder and its giver are told, once for each last day', async () => {
  const somebody = await service.person();
  at('2027-03-01T12:00:00+08:00');
  const { body } = await give(somebody.accountId, '2027-03-31');
  const jobs = service.get(ScheduledJobs);
  const told = async () =>
    Promise.all(
      [somebody, staff].map(async (by) => (await toldOf(by)).filter(({ about }) => about.grant === body.id).map(({ kind }) => kind)),
    );
  at('2027-03-16T23:59:59+08:00');
  await jobs.pass('grants-ending');
  expect(await told()).toEqual([[], []]);
  at('2027-03-17T00:00:00+08:00');
  await jobs.pass('grants-ending');
  await jobs.pass('grants-ending');
  expect(await told()).toEqual([['role-ends'], ['role-given-ends']]);
  expect((await staff.post(`${GRANTS}/${body.id}/extend`, { endsOn: '2027-06-30' })).status).toBe(201);
  await jobs.pass('grants-ending');
  expect((await told())[0]).toHaveLength(1);
  at('2027-06-20T12:00:00+08:00');
  await jobs.pass('grants-ending');
  expect((await told())[0]).toHaveLength(2);
});

it('who is away holds nothing until she is back, also when her term is changed meanwhile', async () => {
  const somebody = await service.person();
  const { body } = await give(somebody.accountId);
  await counts(somebody, body.id, true);
  expect((await staff.post<Answer>(`${GRANTS}/${body.id}/pause`)).body.state).toBe('paused');
  await counts(somebody, body.id, false);
  expect((await give(somebody.accountId)).body.code).toBe('duplicate');
  const extended = await staff.post<Answer>(`${GRANTS}/${body.id}/extend`, { endsOn: '2030-12-31' });
  expect([extended.body.state, extended.body.endsOn]).toEqual(['paused', '2030-12-31']);
  await staff.post(`${GRANTS}/${body.id}/resume`);
  await counts(somebody, body.id, true);
  const types = (await service.events()).filter(({ payload }) => payload.grantId === body.id);
  expect(types.at(-1)).toMatchObject({ type: 'identity.grant.given.v1', payload: { endsAt: '2030-12-31T16:00:00.000Z' } });
  const ended = await staff.post<Answer>(`${GRANTS}/${body.id}/extend`, {});
  expect([ended.status, ended.body.endsOn]).toEqual([201, undefined]);
});

it.each([
  ['yesterday', '2026-11-28', 'future'],
  ['in a century', '2126-01-01', 'within-ten-years'],
  ['on no day', '2027-02-30', 'date'],
  ['at a moment', '2027-02-28T00:00:00Z', 'form'],
  ['in other digits', '２０２７-02-01', 'date'],
])('no term ends %s', async (_name, endsOn, code) => {
  at('2026-11-29T12:00:00+08:00');
  const { status, body } = await give(randomUUID(), endsOn);
  expect([status, body.errors?.[0]]).toEqual([400, expect.objectContaining({ pointer: '/endsOn', code })]);
});

it('a term that is over is not made longer before it is said that it is over', async () => {
  const somebody = await service.person();
  at('2027-01-10T12:00:00+08:00');
  const { body } = await give(somebody.accountId, '2027-01-10');
  at('2027-01-11T00:00:00+08:00');
  const late = await staff.post<Answer>(`${GRANTS}/${body.id}/extend`, { endsOn: '2027-12-31' });
  expect([late.status, late.body.code]).toEqual([409, 'wrong-state']);
});

describe('a grant', () => {
  everyCommand(() => service, {
    machine: grantMachine,
    path: GRANTS,
    table: 'role_grant',
    commands: ['pause', 'resume', 'extend'],
    who: { giver: ['giver'], holder: ['holder'], stranger: [] },
    people: async () => ({ giver: staff, holder, stranger: await service.person() }),
    make: async (of, state, who) => {
      const id = randomUUID();
      const over = state === 'withdrawn' || state === 'ended';
      await insert(of.dataSource, RoleGrant, {
        id,
        account_id: who === 'holder' ? holder.accountId : randomUUID(),
        role: 'grid-worker',
        area: `${HERE}${String(++made).padStart(3, '0')}`,
        organisation: null,
        state,
        version: 1,
        given_by: staff.accountId,
        given_at: new Date(),
        withdrawn_at: over ? new Date() : null,
      });
      return id;
    },
    facts: () => ({ over: false }),
    bodies: { extend: { endsOn: '2027-12-31' } },
    read: () => undefined,
    public: true,
  });
});
