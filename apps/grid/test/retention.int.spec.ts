import { fileURLToPath } from 'node:url';

import { Retention, ScheduledJobs } from '@linli/service';
import { prunedBy } from '@linli/service/retention';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';
import { voice } from './voice.js';

const path = '/api/grid/v1';

let world: TestWorld;
let service: TestService;
let resident: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  resident = await service.person();
  // Somebody has to be there who handles it.
  await service.person([{ role: 'grid-worker', area: service.get(AreasService).grids[6]!.code }]);
});
afterAll(() => world.stop());

it('takes away what the table says of grid', () => {
  expect(Object.keys(grid.prunings!)).toEqual(prunedBy('grid'));
});

it('voice notes go half a year after the end of their case, with their files; those of open and later cases stay', async () => {
  const point = middleOf(service.get(AreasService).grids[6]!.polygon);
  const spoken = async (state: string, endedDaysAgo: number) => {
    const { body } = await resident.post<{ id: string; voice: { id: string } }>(`${path}/cases`, {
      category: 'order.noise',
      description: '语音留言',
      point,
      voice: await voice(resident),
    });
    await service.dataSource.query(
      `UPDATE grid_case SET state = $2, registered_at = now() - interval '200 days', closed_at = CASE WHEN $2 = 'closed' THEN now() - $3 * interval '1 day' END
       WHERE id = $1`,
      [body.id, state, endedDaysAgo],
    );
    await service.dataSource.query(`UPDATE attachment SET at = now() - interval '200 days' WHERE id = $1`, [body.voice.id]);
    return body.voice.id;
  };
  const [over, rejected, lately, open] = [
    await spoken('closed', 181),
    await spoken('rejected', 0),
    await spoken('closed', 179),
    await spoken('handling', 0),
  ];
  await service.get(Retention).run();
  await service.get(ScheduledJobs).pass('orphaned-uploads');
  const heard = (id: string) => resident.get(`${path}/attachments/${id}`).then(({ status }) => status);
  expect([await heard(over), await heard(rejected)]).toEqual([404, 404]);
  const left = await service.dataSource.query<{ id: string }[]>('SELECT id FROM attachment');
  expect(left.map(({ id }) => id).toSorted()).toEqual([lately, open].toSorted());
});
