import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { UnitOfWork, system } from '@linli/service';
import { Person, TestWorld, type TestService } from '@linli/service/testing';
import sharp from 'sharp';

import { TasksService } from '../src/tasks/tasks.service.js';
import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const ORANGE = '7ea70000-0000-4000-8000-000000000003';
const MINUTE = 60_000;
const path = '/api/volunteering/v1';
type Somebody = Person & { accountId: string };

interface Task {
  id: string;
  version: number;
  state: string;
  parts: { accountId: string }[];
  allowedActions: string[];
  code: string;
}

interface Entry {
  id: string;
  minutes: number;
  state: string;
  code: string;
}

let world: TestWorld;
let service: TestService;
let leader: Somebody;
let otherLeader: Somebody;
let worker: Somebody;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  await service.dataSource.query(`INSERT INTO grid_ring (code, ring) VALUES ('140321001001007', '((0,0),(0,1),(1,1),(1,0))')`);
  leader = await member(GREEN, [{ role: 'team-leader', organisation: GREEN }]);
  otherLeader = await service.person([{ role: 'team-leader', organisation: ORANGE }]);
  worker = await service.person([{ role: 'grid-worker', area: '140321001001007' }]);
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

async function member(team: string, grants: Parameters<TestService['person']>[0] = []): Promise<Somebody> {
  const person = await service.person(grants);
  await service.dataSource.query(`INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'active', 1, now())`, [randomUUID(), team, person.accountId]);
  return person;
}

async function asked(more: Partial<GridCaseHandsRequestedV1> = {}): Promise<string> {
  const event = { ...GridCaseHandsRequestedV1.example, requestId: randomUUID(), people: 1, ...more };
  await service.get(UnitOfWork).as(system, (tx) => service.get(TasksService).open(tx, event));
  const [row] = await service.dataSource.query<{ id: string }[]>('SELECT id FROM task WHERE request_id = $1', [event.requestId]);
  return row!.id;
}

const act = (person: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) => person.post<Task>(`${path}/tasks/${id}/${command}`, body, headers);
const photo = async (person: Person): Promise<string> => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } }).jpeg().toBuffer();
  return (await person.upload<{ id: string }>(`${path}/attachments`, image, 'p.jpg', 'image/jpeg')).body.id;
};
const worked = async (person: Person, minutes: number): Promise<string> => {
  const id = await asked();
  await act(person, id, 'take');
  await act(person, id, 'check-in');
  service.clock.move(minutes * MINUTE);
  await act(person, id, 'check-out');
  return id;
};
const hoursOf = async (person: Person) => (await person.get<{ items: Entry[] }>(`${path}/hours`)).body.items;
const balanceOf = async (person: Person) => (await person.get<{ pending: number; confirmed: number }>(`${path}/hours/balance`)).body;

describe('a task', () => {
  it('goes from a case’s request to finished with a photo, and each step is told', async () => {
    const volunteer = await member(GREEN);
    const id = await asked();
    expect((await act(volunteer, id, 'take')).body).toMatchObject({ state: 'open', allowedActions: ['release', 'check-in'] });
    expect((await act(volunteer, id, 'check-in')).body).toMatchObject({ state: 'working', allowedActions: ['check-out'] });
    expect((await act(volunteer, id, 'finish', { evidence: [] })).body.code).toBe('still-working');
    service.clock.move(45 * MINUTE);
    await act(volunteer, id, 'check-out');
    expect((await act(volunteer, id, 'finish', { evidence: [] })).body.code).toBe('evidence-required');
    expect((await act(volunteer, id, 'finish', { evidence: [await photo(volunteer)] })).body).toMatchObject({ state: 'finished', allowedActions: [] });
    const told = (await service.events()).filter(({ payload }) => payload.taskId === id);
    expect(told.map(({ type }) => type)).toEqual(['opened', 'taken', 'checked-in', 'checked-out', 'finished'].map((step) => `volunteering.task.${step}.v1`));
    expect(told.at(-1)!.payload).toMatchObject({ minutes: 45, evidence: [{ sha256: expect.any(String) }] });
  });

  it('is one, however often it is asked for', async () => {
    const requestId = randomUUID();
    const ids = await Promise.all([asked({ requestId }), asked({ requestId }), asked({ requestId })]);
    expect(new Set(ids).size).toBe(1);
  });

  it('is taken by as many as it needs when many want it at once', async () => {
    const volunteers = await Promise.all(Array.from({ length: 8 }, () => member(GREEN)));
    const id = await asked({ people: 3 });
    const answers = await Promise.all(volunteers.map((one) => act(one, id, 'take')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(new Set(['task-full']));
    expect((await act(volunteers.find((_, i) => answers[i]!.status === 201)!, id, 'take')).body.code).toBe('duplicate');
  });

  it('is unknown to another team and to the workers of other grids, and no work for residents', async () => {
    const id = await asked();
    const stranger = await service.person([{ role: 'grid-worker', area: '140321001001001' }]);
    for (const person of [await member(ORANGE), otherLeader, stranger, await service.person()]) {
      expect((await person.get(`${path}/tasks/${id}`)).status).toBe(404);
      expect((await act(person, id, 'take')).status).toBe(404);
      expect((await person.get<{ items: Task[] }>(`${path}/tasks`)).body.items.map((task) => task.id)).not.toContain(id);
    }
    expect((await worker.get(`${path}/tasks/${id}`)).status).toBe(200);
    expect((await act(worker, id, 'take')).body.code).toBe('not-a-member');
  });

  it('with an old version is refused', async () => {
    const id = await asked();
    const volunteer = await member(GREEN);
    expect((await act(volunteer, id, 'take', {}, { 'if-match': '"7"' })).status).toBe(412);
    expect((await act(volunteer, id, 'take', {}, { 'if-match': '"1"' })).status).toBe(201);
  });
});

describe('minutes', () => {
  it('wait until a leader who is somebody else confirms them; balances follow', async () => {
    const volunteer = await member(GREEN);
    await worked(volunteer, 90);
    const [entry] = await hoursOf(volunteer);
    expect(entry).toMatchObject({ minutes: 90, state: 'pending' });
    expect((await volunteer.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).status).toBe(403);
    expect((await otherLeader.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).status).toBe(404);
    expect((await leader.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).body.state).toBe('confirmed');
    expect((await leader.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).status).toBe(409);
    expect(await balanceOf(volunteer)).toEqual({ pending: 0, confirmed: 90 });
    await leader.post(`${path}/hours/${entry!.id}/reverse`, { reason: '签退时间有误' });
    expect(await balanceOf(volunteer)).toEqual({ pending: 0, confirmed: 0 });
  });

  it('of a leader are confirmed by the staff above, never by that leader', async () => {
    await worked(leader, 30);
    const [entry] = await hoursOf(leader);
    expect((await leader.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).body.code).toBe('own-hours');
    const staff = await service.person([{ role: 'district-staff', area: '140321' }]);
    expect((await staff.post<Entry>(`${path}/hours/${entry!.id}/confirm`)).body.state).toBe('confirmed');
  });

  it('are credited once for the same time; a reversal gives it free for the correction', async () => {
    const volunteer = await member(GREEN);
    await worked(volunteer, 60);
    const [entry] = await hoursOf(volunteer);
    const enter = (from: number, to: number) =>
      leader.post<Entry>(`${path}/hours`, { accountId: volunteer.accountId, teamId: GREEN, startedAt: new Date(Date.now() + from * MINUTE), endedAt: new Date(Date.now() + to * MINUTE), reason: '忘记签退' });
    expect((await enter(10, 50)).body.code).toBe('hours-overlap');
    expect((await enter(100, 200)).body.code).toBe('hours-in-future');
    await leader.post(`${path}/hours/${entry!.id}/reverse`, { reason: '更正' });
    expect((await enter(10, 50)).body).toMatchObject({ minutes: 40, state: 'pending' });
    expect(await balanceOf(volunteer)).toEqual({ pending: 40, confirmed: 0 });
  });

  it('overlapping are refused by the table itself, if nobody looked (control)', async () => {
    const volunteer = await member(GREEN);
    await worked(volunteer, 60);
    const [entry] = await hoursOf(volunteer);
    const again = service.dataSource.query(
      `WITH one AS (INSERT INTO hours_entry SELECT gen_random_uuid(), account_id, team_id, source, source_id, minutes, started_at, ended_at, NULL, NULL, at FROM hours_entry WHERE id = $1 RETURNING *)
       INSERT INTO hours_period SELECT id, account_id, tstzrange(started_at, ended_at) FROM one`,
      [entry!.id],
    );
    await expect(again).rejects.toThrow('hours_overlap');
    await expect(service.dataSource.query('UPDATE hours_entry SET minutes = 999 WHERE id = $1', [entry!.id])).rejects.toThrow('append-only');
  });

  it('of a forgotten sign-out are none', async () => {
    const volunteer = await member(GREEN);
    await worked(volunteer, 13 * 60);
    expect(await hoursOf(volunteer)).toEqual([]);
  });

  it('always sum up to the balances', async () => {
    const sums = await service.dataSource.query<{ wrong: number }[]>(
      `SELECT count(*)::int AS wrong FROM hours_balance b FULL JOIN (
         SELECT account_id, coalesce(sum(minutes) FILTER (WHERE state = 'pending'), 0)::int AS pending, coalesce(sum(minutes) FILTER (WHERE state = 'confirmed'), 0)::int AS confirmed FROM (
           SELECT e.account_id, e.minutes, CASE WHEN bool_or(d.decision = 'reverse') THEN 'reversed' WHEN bool_or(d.decision = 'confirm') THEN 'confirmed' ELSE 'pending' END AS state
           FROM hours_entry e LEFT JOIN hours_decision d ON d.entry_id = e.id GROUP BY e.id, e.account_id, e.minutes) s GROUP BY account_id) s USING (account_id)
       WHERE coalesce(b.pending, 0) <> coalesce(s.pending, 0) OR coalesce(b.confirmed, 0) <> coalesce(s.confirmed, 0)`,
    );
    expect(sums).toEqual([{ wrong: 0 }]);
  });
});

describe('a membership', () => {
  it('is asked for, and given by the team’s leader only', async () => {
    const person = await service.person();
    await service.dataSource.query(`INSERT INTO registration VALUES ($1, 1, '{}', '{}', '[]', 'passed', NULL, NULL, NULL, now())`, [person.accountId]);
    const { body } = await person.post<{ id: string; state: string }>(`${path}/teams/${GREEN}/memberships`);
    expect(body.state).toBe('pending');
    expect((await person.post(`${path}/memberships/${body.id}/activate`)).status).toBe(403);
    expect((await otherLeader.post(`${path}/memberships/${body.id}/activate`)).status).toBe(404);
    expect((await leader.post<{ state: string }>(`${path}/memberships/${body.id}/activate`)).body.state).toBe('active');
    expect((await leader.get<{ items: { accountId: string }[] }>(`${path}/teams/${GREEN}/memberships`)).body.items.map(({ accountId }) => accountId)).toContain(person.accountId);
    expect((await person.get(`${path}/teams/${GREEN}/memberships`)).status).toBe(404);
    const id = await asked();
    expect((await act(person, id, 'take')).status).toBe(201);
    await leader.post(`${path}/memberships/${body.id}/suspend`);
    expect((await act(person, await asked(), 'take')).status).toBe(404);
    expect((await person.post<{ state: string }>(`${path}/memberships/${body.id}/leave`)).body.state).toBe('left');
    expect((await person.post<{ state: string }>(`${path}/teams/${GREEN}/memberships`)).body.state).toBe('pending');
  });
});
