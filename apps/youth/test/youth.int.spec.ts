import { eventually, TestWorld } from '@linli/service/testing';

import { youth } from '../src/service.js';

it('owns its database, joins the backbone, and says that it is ready', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(youth);
    const ready = await eventually(
      async () => (await fetch(`${service.address}/health/ready`)).json() as Promise<{ status: string; parts: object }>,
      (answer) => answer.status === 'ready',
    );
    expect(ready.parts).toEqual({ database: 'ok', broker: 'ok', relay: 'active' });
    await world.nats.kill();
    await eventually(
      async () => (await fetch(`${service.address}/health/ready`)).json() as Promise<{ status: string }>,
      (answer) => answer.status === 'not-ready',
    );
    await world.nats.start();
    await eventually(
      async () => (await fetch(`${service.address}/health/ready`)).json() as Promise<{ status: string }>,
      (answer) => answer.status === 'ready',
    );
  } finally {
    await world.stop();
  }
});
