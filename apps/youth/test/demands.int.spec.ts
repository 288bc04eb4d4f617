import { type TestWorld, type TestService } from '@linli/service/testing';

import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

const kindsOf = async (person: Somebody) => (await make.notices(person)).map(({ kind }) => kind);

describe('a demand', () => {
  interface Demand {
    id: string;
    votes: number;
    state: string;
    voted: boolean;
    allowedActions: string[];
    code: string;
  }
  const raise = async (by: Somebody, title = '希望周末开设书法课') =>
    (await by.post<Demand>(`${path}/demands`, { area: COMMUNITY, title })).body;
  const act = (by: Somebody, id: string, command: string, body: object = {}) => by.post<Demand>(`${path}/demands/${id}/${command}`, body);

  it('is read by everybody and names no child of whoever writes it', async () => {
    const guardian = await service.person();
    await make.child(guardian, { name: '武小米' });
    expect((await raise(guardian, '希望武小 米能学书法')).code).toBe('names-child');
    expect((await raise(guardian, '希望周末开设围棋课')).state).toBe('raised');
  });

  it('has one vote a family; merged it takes its votes along, planned it leads to the programme, and the voters hear of it', async () => {
    const [one, other, third] = [await make.family(), await make.family(), (await make.family()).guardian];
    const { body: invitation } = await one.guardian.post<{ code: string }>(`${path}/children/${one.children[0]}/guardian-invitations`, {
      relation: 'father',
    });
    const father = await service.person();
    await father.post(`${path}/guardianships`, { code: invitation.code });
    const demand = await raise(one.guardian);
    expect(demand).toMatchObject({ votes: 1, voted: true, allowedActions: [] });
    expect((await act(father, demand.id, 'vote')).body.code).toBe('duplicate');
    const same = await raise(other.guardian, '周末书法班');
    expect((await act(one.guardian, same.id, 'vote')).body.votes).toBe(2);
    expect((await act(third, same.id, 'vote')).body.votes).toBe(3);
    expect((await act(third, same.id, 'merge', { into: demand.id })).status).toBe(403);
    expect((await act(staff, same.id, 'merge', { into: same.id })).body.code).toBe('merge-into-itself');
    expect((await act(staff, same.id, 'merge', { into: demand.id })).body).toMatchObject({ id: demand.id, votes: 3 });
    const programme = await make.programme(staff, { kind: 'weekend-course', weekdays: [6, 7] });
    expect((await act(staff, demand.id, 'plan', { programme: programme.id })).body).toMatchObject({
      state: 'planned',
      programme: programme.id,
    });
    expect(await kindsOf(third)).toEqual(['demand-changed', 'demand-changed']);
    expect((await act(staff, demand.id, 'fulfil')).body.state).toBe('fulfilled');
    expect((await act(staff, demand.id, 'decline', { reason: '没有老师' })).body.code).toBe('wrong-state');
  });

  it('is voted for once by a couple that became a family here only later', async () => {
    const demand = await raise((await make.family()).guardian);
    const { guardian, children } = await make.family();
    const father = (await make.family()).guardian;
    expect((await act(father, demand.id, 'vote')).body.votes).toBe(2);
    const { body: invitation } = await guardian.post<{ code: string }>(`${path}/children/${children[0]}/guardian-invitations`, {
      relation: 'father',
    });
    await father.post(`${path}/guardianships`, { code: invitation.code });
    expect((await act(guardian, demand.id, 'vote')).body.code).toBe('duplicate');
  });

  it('may be raised by who has no child here, and is voted for by families only', async () => {
    const person = await service.person();
    const demand = await raise(person);
    expect(demand).toMatchObject({ votes: 0, voted: false, allowedActions: [] });
    expect((await act(person, demand.id, 'vote')).body.code).toBe('family-required');
    expect((await act((await make.family()).guardian, demand.id, 'vote')).body.votes).toBe(1);
  });

  it('counts each family once when both vote at the same moment', async () => {
    const demand = await raise((await make.family()).guardian);
    const voters = await Promise.all(Array.from({ length: 8 }, async () => (await make.family()).guardian));
    await Promise.all(voters.flatMap((voter) => [act(voter, demand.id, 'vote'), act(voter, demand.id, 'vote')]));
    expect((await staff.get<Demand>(`${path}/demands/${demand.id}`)).body.votes).toBe(9);
  });
});

describe('notices', () => {
  it('are counted until they are read, each by whom it is for', async () => {
    const { guardian, children } = await make.family();
    const neighbour = await service.person();
    const { body: demand } = await guardian.post<{ id: string }>(`${path}/demands`, { area: COMMUNITY, title: '想要周末围棋课' });
    await staff.post(`${path}/demands/${demand.id}/decline`, { reason: '没有场地' });
    const unread = async (of: Somebody) => (await of.get<{ unread: number }>(`${path}/notices?limit=1`)).body.unread;
    await guardian.post(`${path}/children/${children[0]}/consents`, { purpose: 'attend', decision: 'withdrawn', noticeVersion: 1 });
    expect([await unread(guardian), await unread(neighbour)]).toEqual([2, 0]);
    const [latest] = await make.notices(guardian);
    expect((await neighbour.post(`${path}/notices/${latest!.id}/read`)).status).toBe(404);
    for (const _time of [1, 2]) expect((await guardian.post(`${path}/notices/${latest!.id}/read`)).status).toBe(201);
    expect(await unread(guardian)).toBe(1);
  });
});
