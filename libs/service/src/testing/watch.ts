import type { ServiceDefinition } from '../boot/definition.js';
import { Canary, type CanaryPlan } from './canary.js';
import { TestWorld, type TestService, type TestServiceOptions } from './index.js';

export interface Watched {
  canary: Canary;
  world: TestWorld;
  service: TestService;
  stop: () => Promise<void>;
}

/**
 * A service on servers of its own, of which a canary sees everything that goes in and what comes to lie where.
 * @param more settings of PostgreSQL, for controls
 */
export async function watch(
  definition: ServiceDefinition,
  plan: CanaryPlan,
  more: TestServiceOptions & { settings?: Readonly<Record<string, string>> | undefined } = {},
): Promise<Watched> {
  const { settings, ...options } = more;
  const canary = new Canary(plan);
  const world = await TestWorld.start({ ...canary.listen(), ...(settings ? { settings } : {}) });
  const service = await world.service(definition, { ...options, config: { logLevel: 'trace', ...options.config } });
  await canary.follow(world, service);
  const stop = async () => {
    canary.stop();
    await world.stop();
  };
  return { canary, world, service, stop };
}
