import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Part } from './part.ts';
import { cache } from './paths.ts';
import type { RunNotes } from './processes.ts';
import { Trouble } from './trouble.ts';

export interface Nats {
  part: Part;
  url: string;
}

/** Starts a nats-server with JetStream on the loopback address. Resolves when it answers. */
export async function startNats(options: { folder: string; port: number; logFile: string; notes?: RunNotes }): Promise<Nats> {
  const command = natsServer();
  mkdirSync(options.folder, { recursive: true });
  const args = ['-a', '127.0.0.1', '-p', String(options.port), '-js', '-sd', options.folder];
  const part = new Part({ name: 'nats', command, args, logFile: options.logFile, ...(options.notes ? { notes: options.notes } : {}) });
  part.start();
  const deadline = Date.now() + 30_000;
  while (!(await greets('127.0.0.1', options.port))?.jetstream) {
    if (!part.running || Date.now() > deadline) {
      const words = part.lastWords();
      await part.stop();
      throw new Trouble(`NATS does not start: ${words}`, `The whole story is in ${options.logFile}. Its storage may be deleted (${options.folder}): the services fill it again from their own logs.`);
    }
    await sleep(30);
  }
  return { part, url: `nats://127.0.0.1:${options.port}` };
}

/** Does the server of NATS_URL answer, with JetStream on? */
export async function checkNats(url: string): Promise<void> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const greeting = address && (await greets(address.hostname, Number(address.port || 4222)));
  if (!greeting) throw new Trouble(`The NATS server at ${url} does not answer.`, 'Start it, correct NATS_URL, or unset it: then one is started for you.');
  if (!greeting.jetstream) throw new Trouble(`The NATS server at ${url} runs without JetStream.`, 'Start it with -js, or unset NATS_URL: then one is started for you.');
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

/** The path of a nats-server: named, installed, fetched before, or fetched now from Debian's own archive. */
export function natsServer(): string {
  const named = process.env.NATS_SERVER_BIN;
  if (named && !executable(named)) throw new Trouble(`NATS_SERVER_BIN names ${named}, which is no program.`, 'Correct it, or unset it: then a nats-server is looked for.');
  const cached = join(cache, 'bin', 'nats-server');
  const places = [named, ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'nats-server')), cached];
  return places.find((path) => path && executable(path)) ?? fetchFromDebian(cached);
}

function fetchFromDebian(target: string): string {
  const missing = (why: string) =>
    new Trouble(`There is no nats-server here, and ${why}.`, 'Install it (apt-get install nats-server, brew install nats-server, …), or set NATS_SERVER_BIN to one, or NATS_URL to a server that runs.');
  if (spawnSync('apt-get', ['--version']).status !== 0 || spawnSync('dpkg-deb', ['--version']).status !== 0) throw missing('it can be fetched on Debian and Ubuntu only');
  console.log('… fetching nats-server from Debian’s archive (once)');
  const folder = join(cache, 'nats-download');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  // Lists of our own: then neither root nor an earlier `apt-get update` is needed.
  const lists = ['-o', `Dir::State::Lists=${join(folder, 'lists')}`, '-o', `Dir::Cache=${folder}`, '-o', 'APT::Sandbox::User=root'];
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { cwd: folder, encoding: 'utf8' });
  const got = apt('download', 'nats-server').status === 0 || (apt(...lists, 'update').status === 0 && apt(...lists, 'download', 'nats-server').status === 0);
  const archive = got ? readdirSync(folder).find((name) => name.endsWith('.deb')) : undefined;
  if (!archive) throw missing('Debian’s archive cannot be reached');
  spawnSync('dpkg-deb', ['-x', archive, 'content'], { cwd: folder });
  const binary = [join(folder, 'content', 'usr', 'sbin', 'nats-server'), join(folder, 'content', 'usr', 'bin', 'nats-server')].find((path) => existsSync(path));
  if (!binary) throw missing('Debian’s package holds none');
  mkdirSync(join(cache, 'bin'), { recursive: true });
  copyFileSync(binary, `${target}.new`);
  chmodSync(`${target}.new`, 0o755);
  renameSync(`${target}.new`, target);
  rmSync(folder, { recursive: true, force: true });
  return target;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
