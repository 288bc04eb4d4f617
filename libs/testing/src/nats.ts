import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { connect } from '@nats-io/transport-node';

import { freePort } from './free-port.js';

export interface TestNats {
  url: string;
  storeDir: string;
  /** SIGKILL, as a machine that loses its power. */
  kill(): Promise<void>;
  /** SIGSTOP: its connections stay, and nobody answers. */
  freeze(): void;
  /** Goes on where it was frozen. */
  thaw(): void;
  /** Starts it again on the same port and storage. */
  start(): Promise<void>;
  /** Kills it, deletes all streams on disk, and starts it again. */
  wipe(): Promise<void>;
  /** Kills it, does something after the copy of its storage was taken, kills it again and goes on with the copy. */
  setBack(meanwhile: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real nats-server of its own with JetStream in a temporary folder, on a free port.
 * @param accounts a configuration that says who may sign in, with the variables it names; without it the server asks nobody
 */
export async function testNats(accounts?: { file: string; env: Record<string, string>; user: string; pass: string }): Promise<TestNats> {
  const binary = natsServer();
  const folder = mkdtempSync(join(tmpdir(), 'linli-nats-'));
  const storeDir = join(folder, 'jetstream');
  const port = await freePort();
  const url = `nats://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  const start = async () => {
    const args = [...(accounts ? ['-c', accounts.file] : []), '-a', '127.0.0.1', '-p', String(port), '-js', '-sd', storeDir];
    server = spawn(binary, args, { stdio: 'ignore', env: { ...process.env, ...accounts?.env } });
    const credentials = accounts ? { user: accounts.user, pass: accounts.pass } : {};
    const connection = await connect({
      servers: url,
      ...credentials,
      waitOnFirstConnect: true,
      reconnectTimeWait: 20,
      maxReconnectAttempts: 250,
    });
    await connection.close();
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  };
  await start();
  return {
    url,
    storeDir,
    kill,
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
    start,
    wipe: async () => {
      await kill();
      rmSync(storeDir, { recursive: true, force: true });
      await start();
    },
    setBack: async (meanwhile) => {
      const copy = `${storeDir}-copy`;
      await kill();
      cpSync(storeDir, copy, { recursive: true });
      await start();
      await meanwhile();
      await kill();
      rmSync(storeDir, { recursive: true, force: true });
      cpSync(copy, storeDir, { recursive: true });
      rmSync(copy, { recursive: true, force: true });
      await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function natsServer(): string {
  const cache = process.env.LINLI_CACHE ?? fileURLToPath(new URL('../../../.cache', import.meta.url));
  const candidates = [
    process.env.NATS_SERVER_BIN,
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'nats-server')),
    join(cache, 'bin', 'nats-server'),
  ];
  const found = candidates.find((path) => path && executable(path));
  if (!found) throw new Error('no nats-server: run `npm test` once, which fetches it, or set NATS_SERVER_BIN');
  return found;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
