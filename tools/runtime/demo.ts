import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './paths.ts';
import { addressOf, services } from './services.ts';

/** Everybody in the demo data signs in with this. */
export const DEMO_PASSWORD = 'linli-demo-2024';

interface Person {
  username: string;
  name: string;
  roles: { role: string; area?: string; organisation?: string }[];
  note: { 'zh-CN': string; en: string };
}

interface Client {
  clientId: string;
  name: string;
  secret?: string;
  roles: { role: string; area?: string }[];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(root, 'deploy', 'demo', file), 'utf8')) as T;
}

/** Writes demo.json for scripts: the address, who may sign in, the agency’s client and where the services are. */
export function writeDemoFile(dataDir: string, district: { url: string; port: number; natsUrl: string; demo: boolean }): string {
  const people = district.demo ? read<Person[]>('people.json') : [];
  const clients = district.demo ? read<Client[]>('clients.json') : [];
  const file = join(dataDir, 'demo.json');
  const content = {
    url: district.url,
    accounts: people.map(({ username, name, roles, note }) => ({ username, password: DEMO_PASSWORD, roles, name, note })),
    clients: clients.map(({ clientId, name, secret, roles }) => ({ clientId, clientSecret: secret ?? DEMO_PASSWORD, name, roles })),
    services: Object.fromEntries(services.map((service) => [service, addressOf(service, district.port)])),
    nats: district.natsUrl,
  };
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  return file;
}

/** One sign-in a role, for the terminal. */
export function signIns(): string {
  const lines = read<Person[]>('people.json').map(
    ({ username, name, note }) => `  ${username.padEnd(12)} ${note['zh-CN']} ${name} · ${note.en}`,
  );
  return [`Demo sign-ins, all with the password ${DEMO_PASSWORD}:`, ...lines].join('\n');
}
