import { eventually, type TestService, type TestWorld } from '@linli/service/testing';

import { begin, path, type Employer, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let colleague: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  colleague = await make.staff();
});
afterAll(() => world.stop());

type Notice = { kind: string; about: Record<string, string>; readAt?: string };
/** Which of the notices about a thing still ask, oldest first. */
const asked = async (of: Somebody, id: string) =>
  (await of.get<List<Notice>>(`${path}/notices`)).body.items
    .filter(({ about }) => Object.values(about).includes(id))
    .map(({ kind, readAt }) => [kind, readAt === undefined ? 'asks' : 'done'])
    .reverse();
const asks = (kind: string, ...states: string[]) => states.map((state) => [kind, state]);
const settled = (of: Somebody, id: string, wanted: string[][]) =>
  eventually(
    () => asked(of, id),
    (found) => JSON.stringify(found) === JSON.stringify(wanted),
  );

describe('a notice that asks staff for a review', () => {
  it('of an employer asks no more once one of them decided, at once the one who did; after a change it asks anew', async () => {
    const owner = await service.person();
    const { id } = (await make.register(owner)).body;
    for (const one of [staff, colleague]) expect(await asked(one, id)).toEqual(asks('employer-waiting', 'asks'));
    await staff.post<Employer>(`${path}/employers/${id}/refuse`, { reason: '营业执照看不清' });
    expect(await asked(staff, id)).toEqual(asks('employer-waiting', 'done'));
    await settled(colleague, id, asks('employer-waiting', 'done'));
    // By which the bell of each of them is told.
    const emitted = (await service.events('employment.notice.settled.v1')).map(({ payload }) => payload.accountId);
    for (const one of [staff, colleague]) expect(emitted).toContain(one.accountId);
    const { area: _, ...body } = make.employerBody();
    await owner.put(`${path}/employers/${id}`, body);
    for (const one of [staff, colleague]) expect(await asked(one, id)).toEqual(asks('employer-waiting', 'done', 'asks'));
    await colleague.post(`${path}/employers/${id}/verify`);
    await settled(staff, id, asks('employer-waiting', 'done', 'done'));
  });

  it('of a job asks no more once it was sent back, published or taken back; what is submitted anew asks anew', async () => {
    const employer = await make.employer(staff);
    const { id } = (await make.draft(employer.owner, employer.id)).body;
    const move = (by: Somebody, command: string, more: object = {}) => by.post<Job>(`${path}/jobs/${id}/${command}`, more);
    await move(employer.owner, 'submit');
    for (const one of [staff, colleague]) expect(await asked(one, id)).toEqual(asks('job-waiting', 'asks'));
    await move(staff, 'send-back', { reason: '请写清楚时间' });
    expect(await asked(staff, id)).toEqual(asks('job-waiting', 'done'));
    await move(employer.owner, 'submit');
    await settled(colleague, id, asks('job-waiting', 'done', 'asks'));
    await move(employer.owner, 'revise');
    for (const one of [staff, colleague]) await settled(one, id, asks('job-waiting', 'done', 'done'));
  });
});
