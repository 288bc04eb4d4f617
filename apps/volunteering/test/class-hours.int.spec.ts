import { randomUUID } from 'node:crypto';

import { YouthDutyServedV1 } from '@linli/contracts';
import { eventually, TestWorld } from '@linli/service/testing';

import { volunteering } from '../src/service.js';

it('minutes in a children’s programme wait to be confirmed, once, like those of a task', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(volunteering);
    const volunteer = await service.person();
    const served = { ...YouthDutyServedV1.example, dutyId: randomUUID(), accountId: volunteer.accountId };
    const hours = async () => (await volunteer.get<{ items: object[] }>('/api/volunteering/v1/hours')).body.items;
    const tell = (event: YouthDutyServedV1) => service.publish(YouthDutyServedV1, { type: 'duty', id: event.dutyId, version: 1 }, event);
    // The stream is there once the service reads it.
    await eventually(
      () =>
        tell(served).then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    await eventually(hours, (items) => items.length === 1);
    await tell(served);
    const other = { ...served, dutyId: randomUUID(), accountId: randomUUID() };
    await tell(other);
    await eventually(
      () => service.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM hours_entry'),
      ([row]) => row!.n >= 2,
    );
    expect(await hours()).toMatchObject([
      { source: 'class', sourceId: served.dutyId, minutes: 130, state: 'pending', teamId: served.teamId },
    ]);
    expect(await service.dataSource.query('SELECT count(*)::int AS n FROM hours_entry')).toEqual([{ n: 2 }]);
  } finally {
    await world.stop();
  }
});
