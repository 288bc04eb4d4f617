import { type TestService, type TestWorld } from '@linli/service/testing';

import { begin, path, type Employer, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

const invite = async (by: Somebody, id: string) => (await by.post<{ code: string }>(`${path}/employers/${id}/invitations`)).body.code;
const join = (by: Somebody, code: string) => by.post<Employer>(`${path}/employers/join`, { code });
const members = async (by: Somebody, id: string) =>
  (await by.get<List<{ accountId: string }>>(`${path}/employers/${id}/members`)).body.items?.map(({ accountId }) => accountId);
const remove = (by: Somebody, id: string, who: Somebody) => by.delete<{ code: string }>(`${path}/employers/${id}/members/${who.accountId}`);

describe('a second person', () => {
  it('comes in by a code, once, writes jobs for the employer, and is let go again', async () => {
    const { owner, id } = await make.employer(staff);
    const second = await service.person();
    const code = await invite(owner, id);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    expect((await join(second, `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`)).body).toMatchObject({ id, allowedActions: ['post'] });
    expect((await join(await service.person(), code)).body.code).toBe('invitation-invalid');
    expect(await members(owner, id)).toEqual([owner.accountId, second.accountId]);
    expect((await make.draft(second, id)).status).toBe(201);
    expect((await remove(owner, id, second)).status).toBe(204);
    expect((await make.draft(second, id)).status).toBe(404);
    expect((await second.get<List<Job>>(`${path}/jobs/managed?employer=${id}`)).status).toBe(404);
    const lines = await service.dataSource.query<{ action: string }[]>(
      `SELECT action FROM audit_line WHERE resource_id = $1 AND resource_type = 'employer' ORDER BY seq`,
      [id],
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'employer.register',
      'employer.verify',
      'employer.invite',
      'employer.join',
      'employer.part',
    ]);
    expect(JSON.stringify(await service.dataSource.query('SELECT * FROM employer_invitation'))).not.toContain(code);
  });

  it('is not let in by a code that is old, nor by whoever does not stand for it', async () => {
    const { owner, id } = await make.employer(staff);
    const code = await invite(owner, id);
    make.at('08:01', '2026-11-26');
    expect((await join(await service.person(), code)).body.code).toBe('invitation-invalid');
    make.at('08:00');
    for (const other of [staff, await service.person()])
      expect([
        (await other.post(`${path}/employers/${id}/invitations`)).status,
        (await other.get(`${path}/employers/${id}/members`)).status,
        (await remove(other, id, owner)).status,
      ]).toEqual([404, 404, 404]);
  });

  it('leaves as long as somebody stays; of two who leave at once one stays', async () => {
    const { owner, id } = await make.employer(staff);
    expect((await remove(owner, id, owner)).body.code).toBe('last-member');
    const second = await service.person();
    await join(second, await invite(owner, id));
    const answers = await Promise.all([remove(owner, id, owner), remove(second, id, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('who is staff may then not review what is theirs', async () => {
    const { owner, id } = await make.employer(staff);
    const colleague = await make.staff();
    const { body } = await make.draft(owner, id);
    await owner.post(`${path}/jobs/${body.id}/submit`);
    await join(colleague, await invite(owner, id));
    expect((await colleague.post<Job & { code: string }>(`${path}/jobs/${body.id}/publish`)).body.code).toBe('own-review');
  });
});
