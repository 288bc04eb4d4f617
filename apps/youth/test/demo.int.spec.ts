import { fileURLToPath } from 'node:url';

import { IdentityGrantGivenV1 } from '@linli/contracts';
import { TestWorld } from '@linli/service/testing';

import { seedTerm } from '../src/demo/seed-term.js';
import { youth } from '../src/service.js';
import { path, type Enrolment, type List, type Programme, type Session } from './kit.js';

it('the demo is a living term: a session, a line with ranks, an offer that is open, demands with votes; seeded once', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(youth);
    service.clock.move(new Date('2026-11-24T10:00:00+08:00').getTime() - Date.now());
    const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
    await service.seed(seedTerm, demo);
    await service.seed(seedTerm, demo);
    const staff = await service.person(
      [{ role: 'community-staff', area: IdentityGrantGivenV1.example.area!.slice(0, 12) }],
      'c0000000-0000-4000-8000-000000000001',
    );
    const { body: programmes } = await staff.get<List<Programme & { title: string }>>(`${path}/programmes?state=open`);
    expect(programmes.items.map(({ title }) => title).sort()).toEqual(['下午四点半课堂', '青葵周末公益学堂'].sort());
    const afterSchool = programmes.items.find(({ title }) => title === '下午四点半课堂')!;
    const { body: sessions } = await staff.get<List<Session>>(`${path}/sessions?programme=${afterSchool.id}&limit=1`);
    expect(sessions.items[0]!.startsAt).toBe('2026-11-24T08:30:00.000Z');
    const { body: enrolments } = await staff.get<List<Enrolment>>(`${path}/programmes/${afterSchool.id}/enrolments`);
    const states = enrolments.items.map(({ state, size, rank }) => `${state} ${size}${rank ? ` rank ${rank}` : ''}`);
    expect(states).toEqual(['seated 2', 'left 1', 'waiting 2 rank 1', 'seated 1', 'offered 1']);
    const { body: demands } = await staff.get<List<{ title: string; votes: number; state: string }>>(`${path}/demands`);
    expect(demands.items.map(({ votes, state }) => [votes, state])).toContainEqual([4, 'raised']);
  } finally {
    await world.stop();
  }
});
