import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ServiceDatabase } from './databases.ts';
import { Part } from './part.ts';
import { cache, root } from './paths.ts';
import type { RunNotes } from './processes.ts';
import type { Secrets } from './secrets.ts';
import { Trouble } from './trouble.ts';

/** The services with a database of their own; each takes the next port after the public one, in this order. */
const all = ['identity', 'grid', 'volunteering', 'employment', 'youth', 'exchange'] as const;
export type Service = (typeof all)[number];
export const services: readonly Service[] = all.filter((service) => existsSync(join(root, 'apps', service, 'src', 'main.ts')));

/**
 * How Node runs services and gateway, here and in the Dockerfile (services.spec.ts): errors name lines of our sources; the young generation
 * stays small, which V8 would let grow to 128 MB on a large machine; and what the start leaves behind can be collected
 * (libs/service/src/boot/at-rest.ts).
 */
export const nodeFlags = ['--import=@linli/service/source-maps', '--max-semi-space-size=4', '--expose-gc'] as const;

export interface Surroundings {
  dataDir: string;
  port: number;
  publicUrl: string;
  /** The broker’s address for a service, which signs in as itself. */
  natsUrlOf: (service: string) => string;
  databases: Record<string, ServiceDatabase>;
  secrets: Secrets;
  /** The folder with the fonts of papers; without it services run and print none. */
  font: string | undefined;
  demo: boolean;
  /** By its link somebody becomes the first administrator of a district without demo data. */
  firstAdministrator: string;
  notes: RunNotes;
  /** Services that run twice. */
  copies: readonly Service[];
}

export function portOf(service: Service, publicPort: number): number {
  return publicPort + 1 + all.indexOf(service);
}

export function addressOf(service: Service, publicPort: number): string {
  return `http://127.0.0.1:${portOf(service, publicPort)}`;
}

/** The second copy of a service listens beyond everything else. */
export function copyAddressOf(service: Service, publicPort: number): string {
  return `http://127.0.0.1:${portOf(service, publicPort) + 20}`;
}

export function logFileOf(dataDir: string, name: string): string {
  return join(dataDir, 'logs', `${name}.log`);
}

export function servicePart(
  service: Service,
  around: Surroundings,
  address = addressOf(service, around.port),
  name: string = service,
): Part {
  return nodePart(name, ['dist/main.js'], join(root, 'apps', service), serviceSettings(service, around, address), around);
}

export function gatewayPart(around: Surroundings): Part {
  return nodePart('gateway', ['dist/main.js'], join(root, 'apps', 'gateway'), gatewaySettings(around), around);
}

/** Everything in one process (tools/one-process.ts). */
export function districtPart(around: Surroundings): Part {
  const settings = [
    ...services.map((service) => [service, serviceSettings(service, around)] as const),
    ['gateway', gatewaySettings(around)] as const,
  ];
  const file = join(root, 'tools', 'one-process.ts');
  return nodePart(
    'district',
    ['--disable-warning=ExperimentalWarning', file],
    root,
    { ...firstAdministrator(around), APPS: JSON.stringify(Object.fromEntries(settings)) },
    around,
  );
}

function serviceSettings(service: Service, around: Surroundings, address = addressOf(service, around.port)): NodeJS.ProcessEnv {
  const database = around.databases[service]!;
  return {
    HOST: '127.0.0.1',
    PORT: new URL(address).port,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    NATS_URL: around.natsUrlOf(service),
    MASTER_KEY: around.secrets.masterKey,
    STORAGE_DIR: process.env.STORAGE_DIR ?? join(around.dataDir, 'storage', service),
    LINLI_FONT: around.font ?? '',
    DEMO_DATA: around.demo ? join(root, 'deploy', 'demo') : '',
    ...(service === 'identity' ? firstAdministrator(around) : {}),
    // An agency's developer tries the examples on one machine.
    ...(around.demo ? { WEBHOOKS_HERE: '1' } : {}),
  };
}

const firstAdministrator = ({ demo, firstAdministrator: token }: Surroundings): NodeJS.ProcessEnv =>
  demo ? {} : { FIRST_ADMIN_TOKEN: token };

function gatewaySettings(around: Surroundings): NodeJS.ProcessEnv {
  return {
    HOST: process.env.HOST ?? '127.0.0.1',
    PORT: String(around.port),
    UPSTREAMS: services
      .map(
        (service) =>
          `${service}=${[addressOf(service, around.port), ...(around.copies.includes(service) ? [copyAddressOf(service, around.port)] : [])].join('|')}`,
      )
      .join(','),
    CONSOLE_DIR: join(root, 'apps', 'console', 'dist'),
    ...(around.demo ? { MAP_GROUND: join(root, 'deploy', 'demo', 'nanguan', 'ground.geojson') } : {}),
  };
}

function nodePart(
  name: string,
  args: string[],
  cwd: string,
  own: NodeJS.ProcessEnv,
  { dataDir, demo, port, publicUrl, notes }: Surroundings,
): Part {
  const discovery = `${addressOf('identity', port)}/oidc/.well-known/openid-configuration`;
  return new Part({
    name,
    command: process.execPath,
    args: [...nodeFlags, ...args],
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(cache, 'compile'),
      PUBLIC_URL: publicUrl,
      DISTRICT_NAME: process.env.DISTRICT_NAME ?? (demo ? '平定县' : ''),
      ...(process.env.OIDC_ISSUER ? {} : { OIDC_ISSUER: `${publicUrl}/oidc`, OIDC_DISCOVERY_URL: discovery }),
      ...own,
    },
    logFile: logFileOf(dataDir, name),
    notes,
  });
}

/** Waits until a part says that it is ready. @throws Trouble with its own last words when it ends or takes too long. */
export async function ready(part: Part, address: string, logFile: string, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  let said = 'no answer';
  while (Date.now() < deadline) {
    if (!part.running) throw new Trouble(`${part.name} does not start: ${part.lastWords()}`, `The whole story is in ${logFile}.`);
    try {
      const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(3000) });
      if (answer.ok) return;
      said = await answer.text();
    } catch (error) {
      said = (error as Error).message;
    }
    await sleep(100);
  }
  throw new Trouble(`${part.name} is not ready after ${seconds} s: ${said.slice(0, 200)}`, `The whole story is in ${logFile}.`);
}
