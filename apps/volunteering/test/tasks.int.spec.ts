import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1, type HandsDetails } from '@linli/contracts';
import { UnitOfWork, system } from '@linli/service';
import { eventually, Person, TestWorld, type TestService } from '@linli/service/testing';
import sharp from 'sharp';

import { TaskErasureJobs } from '../src/tasks/task-erasure.jobs.js';
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
  await service.dataSource.query(`INSERT INTO grid_outline (grid, ring) VALUES ('140321001001007', '((0,0),(0,1),(1,1),(1,0))')`);
  leader = await member(GREEN, [{ role: 'team-leader', organisation: GREEN }]);
  otherLeader = await service.person([{ role: 'team-leader', organisation: ORANGE }]);
  worker = await service.person([{ role: 'grid-worker', area: '140321001001007' }]);
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

async function member(team: string, grants: Parameters<TestService['person']>[0] = []): Promise<Somebody> {
  const person = await service.person(grants);
  await service.dataSource.query(
    `INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'active', 1, now())`,
    [randomUUID(), team, person.accountId],
  );
  return person;
}

async function asked(more: Partial<GridCaseHandsRequestedV1> = {}, details?: HandsDetails): Promise<string> {
  const event = { ...GridCaseHandsRequestedV1.example, requestId: randomUUID(), people: 1, ...more };
  await service.get(UnitOfWork).as(system, (tx) => service.get(TasksService).open(tx, event, details));
  const [row] = await service.dataSource.query<{ id: string }[]>('SELECT id FROM task WHERE request_id = $1', [event.requestId]);
  return row!.id;
}

const act = (person: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
  person.post<Task>(`${path}/tasks/${id}/${command}`, body, headers);
const photo = async (person: Person): Promise<string> => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
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
    expect((await act(volunteer, id, 'finish', { evidence: [await photo(volunteer)] })).body).toMatchObject({
      state: 'finished',
      allowedActions: [],
    });
    const emitted = (await service.events()).filter(({ payload }) => payload.taskId === id);
    expect(emitted.map(({ type }) => type)).toEqual(
      ['opened', 'taken', 'checked-in', 'checked-out', 'finished'].map((step) => `volunteering.task.${step}.v1`),
    );
    expect(emitted.at(-1)!.payload).toMatchObject({ minutes: 45, evidence: [{ sha256: expect.any(String) }] });
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
    expect(
      (
        await act(
          volunteers.find((_, i) => answers[i]!.status === 201)!,
          id,
          'take',
        )
      ).body.code,
    ).toBe('duplicate');
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

describe('what there is to do, and where', () => {
  const details: HandsDetails = {
    note: '带两把铁锹，到了打13803530102',
    description: '南关小区3号楼2单元楼道堆着旧家具',
    address: '南关小区3号楼2单元501',
  };
  const point = GridCaseHandsRequestedV1.example.point;
  const masked = { note: '带两把铁锹，到了打****', description: '南关小区**号楼**单元楼道堆着旧家具' };
  const seen = async (person: Person, id: string) => {
    const {
      note,
      description,
      address,
      point: where,
    } = (await person.get<Task & Partial<HandsDetails> & { point?: object }>(`${path}/tasks/${id}`)).body;
    return { note, description, address, point: where };
  };

  it('is read by the team without contact data, by who took it and by who works there in full, until it is done', async () => {
    const [volunteer, other] = [await member(GREEN), await member(GREEN)];
    const id = await asked({}, details);
    for (const person of [volunteer, other, leader])
      expect(await seen(person, id)).toEqual({ ...masked, address: undefined, point: undefined });
    await act(volunteer, id, 'take');
    expect(await seen(volunteer, id)).toEqual({ ...details, point });
    expect(await seen(worker, id)).toEqual({ ...details, point });
    expect(await seen(other, id)).toEqual({ ...masked, address: undefined, point: undefined });
    await act(volunteer, id, 'release');
    expect(await seen(volunteer, id)).toEqual({ ...masked, address: undefined, point: undefined });
  });

  it('says who may open the case', async () => {
    const id = await asked({}, details);
    const may = async (person: Person) => (await person.get<{ case: { mayOpen: boolean } }>(`${path}/tasks/${id}`)).body.case.mayOpen;
    expect([await may(worker), await may(leader), await may(await member(GREEN))]).toEqual([true, false, false]);
  });

  it('is in no list, no answer that is kept for a repeat, no event and no audit; that an address was read is written down', async () => {
    const volunteer = await member(GREEN);
    const id = await asked({}, details);
    const answers = [(await volunteer.get(`${path}/tasks`)).body, (await act(volunteer, id, 'take')).body, await service.events()];
    await seen(volunteer, id);
    const audit = await service.dataSource.query<{ action: string; actor: string }[]>(`SELECT * FROM audit_line WHERE resource_id = $1`, [
      id,
    ]);
    expect(JSON.stringify([...answers, audit])).not.toMatch(/铁锹|旧家具|单元501/);
    const [row] = await service
      .get(UnitOfWork)
      .as(system, (tx) =>
        tx.manager.query<Record<string, Buffer>[]>(
          'SELECT note, description, address FROM task_words JOIN task_address USING (task_id) WHERE task_id = $1',
          [id],
        ),
      );
    for (const sealed of Object.values(row!)) expect(sealed.toString()).not.toMatch(/铁锹|旧家具|单元501/);
    expect(audit.map(({ action }) => action)).toContain('task.read-address');
  });

  it('travels sealed with the request of the grid service', async () => {
    const event = { ...GridCaseHandsRequestedV1.example, requestId: randomUUID() };
    const tell = () =>
      service.publish(GridCaseHandsRequestedV1, { type: 'case', id: event.caseId, version: 1 }, event, { sealed: details });
    await eventually(
      () =>
        tell().then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    const [row] = await eventually(
      () => service.dataSource.query<{ id: string }[]>('SELECT id FROM task WHERE request_id = $1', [event.requestId]),
      (rows) => rows.length > 0,
    );
    expect(await seen(worker, row!.id)).toEqual({ ...details, point });
  });

  it('stays with the database’s own rules if a query forgot to ask (control)', async () => {
    const [id, volunteer, stranger] = [await asked({}, details), await member(GREEN), await service.person()];
    await act(await member(GREEN), id, 'take');
    const rows = (accountId: string, table: string) =>
      service
        .get(UnitOfWork)
        .as({ kind: 'person', accountId, grants: [], language: 'zh-CN' }, (tx) =>
          tx.manager.query<object[]>(`SELECT * FROM ${table} WHERE task_id = $1`, [id]),
        );
    expect([(await rows(volunteer.accountId, 'task_words')).length, (await rows(volunteer.accountId, 'task_address')).length]).toEqual([
      1, 0,
    ]);
    expect([(await rows(leader.accountId, 'task_words')).length, (await rows(leader.accountId, 'task_address')).length]).toEqual([1, 0]);
    expect([(await rows(stranger.accountId, 'task_words')).length, (await rows(stranger.accountId, 'task_address')).length]).toEqual([
      0, 0,
    ]);
  });

  it('is erased thirty days after the task was finished, and its key with it', async () => {
    const volunteer = await member(GREEN);
    const [id, open] = [await asked({}, details), await asked({}, details)];
    for (const command of ['take', 'check-in', 'check-out']) await act(volunteer, id, command);
    await act(volunteer, id, 'finish', { evidence: [await photo(volunteer)] });
    const left = () =>
      service.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM person_key WHERE person_id = ANY($1)', [[id, open]]);
    expect(await seen(worker, id)).toEqual({ ...details, point });
    service.clock.move(31 * 24 * 60 * MINUTE);
    expect(await seen(worker, id)).toEqual({ note: undefined, description: undefined, address: undefined, point: undefined });
    await service.get(TaskErasureJobs).run();
    expect(await left()).toEqual([{ n: 1 }]);
    expect(await service.dataSource.query('SELECT id FROM task WHERE id = ANY($1) AND lon IS NULL', [[id, open]])).toEqual([{ id }]);
    expect(await seen(worker, open)).toEqual({ ...details, point });
    service.clock.move(181 * 24 * 60 * MINUTE);
    await service.get(TaskErasureJobs).run();
    expect(await left()).toEqual([{ n: 0 }]);
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
      leader.post<Entry>(`${path}/hours`, {
        accountId: volunteer.accountId,
        teamId: GREEN,
        startedAt: new Date(Date.now() + from * MINUTE),
        endedAt: new Date(Date.now() + to * MINUTE),
        reason: '忘记签退',
      });
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
    await expect(service.dataSource.query('UPDATE hours_entry SET minutes = 999 WHERE id = $1', [entry!.id])).rejects.toThrow(
      'append-only',
    );
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
    await service.dataSource.query(`INSERT INTO registration VALUES ($1, 1, '{}', '{}', '[]', 'passed', NULL, NULL, NULL, now())`, [
      person.accountId,
    ]);
    const { body } = await person.post<{ id: string; state: string }>(`${path}/teams/${GREEN}/memberships`);
    expect(body.state).toBe('pending');
    expect((await person.post(`${path}/memberships/${body.id}/activate`)).status).toBe(403);
    expect((await otherLeader.post(`${path}/memberships/${body.id}/activate`)).status).toBe(404);
    expect((await leader.post<{ state: string }>(`${path}/memberships/${body.id}/activate`)).body.state).toBe('active');
    expect(
      (await leader.get<{ items: { accountId: string }[] }>(`${path}/teams/${GREEN}/memberships`)).body.items.map(
        ({ accountId }) => accountId,
      ),
    ).toContain(person.accountId);
    expect((await person.get(`${path}/teams/${GREEN}/memberships`)).status).toBe(404);
    const id = await asked();
    expect((await act(person, id, 'take')).status).toBe(201);
    await leader.post(`${path}/memberships/${body.id}/suspend`);
    expect((await act(person, await asked(), 'take')).status).toBe(404);
    expect((await person.post<{ state: string }>(`${path}/memberships/${body.id}/leave`)).body.state).toBe('left');
    expect((await person.post<{ state: string }>(`${path}/teams/${GREEN}/memberships`)).body.state).toBe('pending');
  });
});
