import { fileURLToPath } from 'node:url';

import { TestWorld } from '@linli/service/testing';

import { seedWork } from '../src/demo/seed-work.js';
import { employment } from '../src/service.js';
import { COMMUNITY, path, type Application, type Employer, type Job, type List, type Matched } from './kit.js';

it('the demo is a living place to look for work: employers, jobs in every early state, a seeker with matches who has applied and can prove a skill, courses open, full, running and finished; seeded once', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(employment);
    const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
    await service.seed(seedWork, demo);
    await service.seed(seedWork, demo);
    const staff = await service.person([{ role: 'community-staff', area: COMMUNITY }], 'c0000000-0000-4000-8000-000000000001');
    expect((await staff.get<List<Employer>>(`${path}/employers?area=${COMMUNITY}`)).body.items.map(({ state }) => state)).toEqual([
      'verified',
      'verified',
      'verified',
    ]);
    expect((await staff.get<List<Job>>(`${path}/jobs?limit=50`)).body.items).toHaveLength(10);
    expect(
      (await staff.get<List<Job>>(`${path}/jobs/managed?area=${COMMUNITY}&state=submitted`)).body.items.map(({ title }) => title),
    ).toEqual(['面点师傅']);
    const seeker = await service.person([{ role: 'job-seeker' }], 'f0000000-0000-4000-8000-000000000003');
    const { body } = await seeker.get<List<Matched>>(`${path}/matches`);
    expect(body.items.length).toBeGreaterThan(3);
    expect(body.items.map(({ job }) => job.title)).toContain('超市收银员（早班）');
    expect(
      (await staff.get<List<{ title: string; state: string; free: number }>>(`${path}/courses`)).body.items.map(
        ({ state, free }) => `${state} ${free}`,
      ),
    ).toEqual(['open 0', 'open 19', 'running 2', 'finished 6']);
    expect((await seeker.get<List<{ skill: { code: string }; state: string }>>(`${path}/credentials`)).body.items).toMatchObject([
      { skill: { code: 'weaving' }, state: 'awarded' },
    ]);
    const figures = (
      await staff.get<List<{ microHome: { name: string }; members: number; needs: number }>>(`${path}/needs/figures?area=${COMMUNITY}`)
    ).body.items;
    expect(figures.map(({ microHome, members, needs }) => [microHome.name, members, needs])).toEqual([
      ['南关巧手微家', 7, 6],
      ['评梅苑暖心微家', 1, 1],
    ]);
    expect(
      (await staff.get<List<{ state: string }>>(`${path}/needs/referred?area=${COMMUNITY}`)).body.items.map(({ state }) => state),
    ).toEqual(['referred', 'answered']);
    const income = (await seeker.get<List<{ month: string; fen: number }> & { fen: number }>(`${path}/piecework/income`)).body;
    expect([income.items.length > 1, income.fen]).toEqual([true, 58_800]);
    expect((await seeker.get<List<Application>>(`${path}/applications`)).body.items.map(({ state }) => state)).toEqual(['submitted']);
  } finally {
    await world.stop();
  }
});
