import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Trouble } from './trouble.ts';

export interface Secrets {
  /** Password of the embedded server's superuser. */
  postgres: string;
  /** Passwords of the database roles, by role. */
  roles: Record<string, string>;
  /** Passwords of the broker’s users, by user. */
  nats: Record<string, string>;
  /** 32 bytes in base64 that wrap every personal data key: lost with it is all personal data. */
  masterKey: string;
}

/** Generated once for a data folder, readable by its owner only. */
export function secretsOf(dataDir: string, services: readonly string[], natsUsers: readonly string[] = []): Secrets {
  const file = join(dataDir, 'secrets.json');
  const secrets = existsSync(file) ? read(file) : generate();
  for (const role of services.flatMap((service) => [`linli_${service}`, `linli_${service}_app`])) secrets.roles[role] ??= password();
  // A folder from before the broker asked who signs in has none.
  secrets.nats ??= {};
  for (const user of natsUsers) secrets.nats[user] ??= natsPassword();
  writeFileSync(file, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
}

/** What stands behind the # of a link that may be used once. */
export const linkToken = (): string => randomBytes(32).toString('base64url');

function generate(): Secrets {
  return { postgres: password(), roles: {}, nats: {}, masterKey: randomBytes(32).toString('base64') };
}

function read(file: string): Secrets {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch {
    throw new Trouble(
      `${file} cannot be read as JSON.`,
      'Restore it from a backup: personal data cannot be opened without it. `npm start -- --reset` begins anew.',
    );
  }
}

/** Begins with a letter: nats-server reads a variable that begins with a digit as a number. */
const natsPassword = (): string => `n${password()}`;

function password(): string {
  return randomBytes(18).toString('base64url');
}
