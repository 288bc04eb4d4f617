/**
 * All services and the gateway in this one process, each with a database, a port and a module of its own, as in processes of their own:
 * `npm start -- --one-process`, for a laptop or a small community. APPS holds the environment of each, as JSON by name.
 */
import { collectWhenAtRest, createService, endOnSignal, inTheNameOf, lineOf, readConfig, type ServiceDefinition } from '@linli/service';
import type { FastifyInstance } from 'fastify';

type Environment = Record<string, string>;
interface Gateway {
  readGatewayConfig(env: NodeJS.ProcessEnv): { port: number; host: string };
  createGateway(config: object): Promise<FastifyInstance>;
}

const { gateway: edge = {}, ...services } = JSON.parse(process.env.APPS ?? '{}') as Record<string, Environment>;
const built = (app: string, file: string) => import(new URL(`../apps/${app}/dist/${file}.js`, import.meta.url).href) as Promise<unknown>;
const around = (own: Environment): NodeJS.ProcessEnv => ({ ...process.env, ...own });

async function service(name: string, own: Environment) {
  const { [name]: definition } = (await built(name, 'service')) as Record<string, ServiceDefinition>;
  return inTheNameOf(name, () => createService(readConfig(name, around(own)), definition!));
}

async function gateway() {
  const { createGateway, readGatewayConfig } = {
    ...((await built('gateway', 'gateway')) as Gateway),
    ...((await built('gateway', 'config')) as Gateway),
  };
  const config = readGatewayConfig(around(edge));
  const fastify = await createGateway(config);
  await fastify.listen({ port: config.port, host: config.host });
  return fastify;
}

try {
  const [door, ...running] = await Promise.all([gateway(), ...Object.entries(services).map(([name, own]) => service(name, own))]);
  collectWhenAtRest();
  endOnSignal('the district', async () => {
    await door.close();
    await Promise.all(running.map((one) => one.stop()));
  });
} catch (error) {
  console.error(`the district cannot start: ${lineOf(error)}`);
  process.exit(1);
}
