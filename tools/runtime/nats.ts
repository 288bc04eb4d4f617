import { mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { programFromDebian } from './debian.ts';
import { Part } from './part.ts';
import { root } from './paths.ts';
import type { RunNotes } from './processes.ts';
import { Trouble } from './trouble.ts';

export interface Nats {
  part: Part;
  url: string;
}

/** Who may sign in to the broker and what each may do; generated (libs/events/src/stream/permissions.ts). */
const ACCOUNTS = join(root, 'deploy', 'nats', 'accounts.conf');

/** The broker's users, and the environment variable that tells the broker each one's password. */
function users(): { user: string; variable: string }[] {
  return [...readFileSync(ACCOUNTS, 'utf8').matchAll(/user: (\S+), password: \$(\w+)/g)].map(([, user, variable]) => ({
    user: user!,
    variable: variable!,
  }));
}

/** The names of the broker's users. */
export const natsUsers = (): string[] => users().map(({ user }) => user);

/** The broker's address for one of its users. */
export function natsUrlFor(url: string, user: string, password: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
}

/**
 * Starts a nats-server with JetStream on the loopback address. Resolves when it answers.
 * @param passwords by user; without them it asks nobody, as benchmarks of other software need it
 */
export async function startNats(options: {
  folder: string;
  port: number;
  passwords?: Record<string, string>;
  logFile: string;
  notes?: RunNotes;
}): Promise<Nats> {
  const command = natsServer();
  mkdirSync(options.folder, { recursive: true });
  const { passwords } = options;
  const args = [...(passwords ? ['-c', ACCOUNTS] : []), '-a', '127.0.0.1', '-p', String(options.port), '-js', '-sd', options.folder];
  const env = { ...process.env, ...(passwords && Object.fromEntries(users().map(({ user, variable }) => [variable, passwords[user]]))) };
  const part = new Part({ name: 'nats', command, args, env, logFile: options.logFile, ...(options.notes ? { notes: options.notes } : {}) });
  part.start();
  const deadline = Date.now() + 30_000;
  while (!(await greets('127.0.0.1', options.port))?.jetstream) {
    if (!part.running || Date.now() > deadline) {
      const words = part.lastWords();
      await part.stop();
      throw new Trouble(
        `NATS does not start: ${words}`,
        `The whole story is in ${options.logFile}. Its storage may be deleted (${options.folder}): the services fill it again from their own logs.`,
      );
    }
    await sleep(30);
  }
  return { part, url: `nats://127.0.0.1:${options.port}` };
}

/** Does the server of NATS_URL answer, with JetStream on? */
export async function checkNats(url: string): Promise<void> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const greeting = address && (await greets(address.hostname, Number(address.port || 4222)));
  if (!greeting)
    throw new Trouble(
      `The NATS server at ${url} does not answer.`,
      'Start it, correct NATS_URL, or unset it: then one is started for you.',
    );
  if (!greeting.jetstream)
    throw new Trouble(
      `The NATS server at ${url} runs without JetStream.`,
      'Start it with -js, or unset NATS_URL: then one is started for you.',
    );
}

/** A NATS server says who it is as soon as one connects. */
function greets(host: string, port: number): Promise<{ jetstream?: boolean } | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3000 });
    const done = (greeting?: { jetstream?: boolean }) => {
      socket.destroy();
      resolve(greeting);
    };
    let heard = '';
    socket.on('error', () => done());
    socket.on('timeout', () => done());
    socket.on('close', () => resolve(undefined));
    socket.on('data', (data) => {
      heard += data.toString();
      const info = /^INFO (\{.*\})\s*\r?\n/.exec(heard);
      if (info) done(JSON.parse(info[1]!) as { jetstream?: boolean });
    });
  });
}

/** The path of a nats-server. */
export function natsServer(): string {
  return programFromDebian({
    name: 'nats-server',
    variable: 'NATS_SERVER_BIN',
    packages: ['nats-server'],
    places: ['usr/sbin/nats-server', 'usr/bin/nats-server'],
    remedy:
      'Install it (apt-get install nats-server, brew install nats-server, …), or set NATS_SERVER_BIN to one, or NATS_URL to a server that runs.',
  });
}
