import { eventually, TestWorld } from '@linli/service/testing';

import { employment } from '../src/service.js';

it('owns its database, joins the backbone, and says that it is ready', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(employment);
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

it('says that a frozen broker is slow, and does not wait for it', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(employment);
    const parts = async () => {
      const answer = await fetch(`${service.address}/health/ready`, { signal: AbortSignal.timeout(20_000) });
      return ((await answer.json()) as { parts: Record<string, string> }).parts;
    };
    await eventually(parts, ({ broker }) => broker === 'ok');
    world.nats.freeze();
    await eventually(parts, ({ broker }) => broker === 'slow');
    world.nats.thaw();
    await eventually(parts, ({ broker }) => broker === 'ok');
  } finally {
    world.nats.thaw();
    await world.stop();
  }
});
