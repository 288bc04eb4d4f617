import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { cache, root } from '../runtime/paths.ts';
import { portsFrom } from '../runtime/ports.ts';
import { removeData } from '../runtime/postgres-user.ts';
import { RunNotes } from '../runtime/processes.ts';
import { services } from '../runtime/services.ts';
import { atMost, spread, type Findings } from './findings.ts';
import { inOrder } from './in-order.ts';
import { memoryOf } from './memory.ts';

const STARTS = Number(process.env.BENCH_ROUNDS ?? 5);
const REST_SECONDS = 20;
const MB = 2 ** 20;

/** One `npm start`, from the command to its end. */
interface Start {
  seconds: number;
  /** Seconds of each of its steps, by the launcher's own words. */
  steps: ReadonlyMap<string, number>;
  /** Bytes by part; only where it was left at rest. */
  memory: ReadonlyMap<string, number>;
}

interface Form {
  name: string;
  args: readonly string[];
  /** What is called a service: its memory has a goal of its own. */
  services: readonly string[];
}

const form: Form = { name: 'a process per service', args: [], services };

/** What a district takes while nobody uses it, and how long `npm start` takes until it is ready. */
export async function rest(): Promise<Findings> {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  return inOrder(
    async () => {
      // As after an install: nothing is kept of how V8 compiled it. The programs are built (prebench), NATS and the fonts are there.
      rmSync(join(cache, 'compile'), { recursive: true, force: true });
      const first = await start(dataDir, form, 0);
      const again: Start[] = [];
      for (let round = 1; round <= STARTS; round++) again.push(await start(dataDir, form, round === STARTS ? REST_SECONDS : 0));
      return findings(first, again);
    },
    async () => {
      await npmStart(dataDir, ['--stop']).ended;
      removeData(dataDir);
    },
  );
}

/** Starts, is ready, rests, and ends. */
async function start(dataDir: string, { args }: Form, restSeconds: number): Promise<Start> {
  const port = await portsFrom(29_280, 12);
  const began = performance.now();
  const npm = npmStart(dataDir, ['--port', String(port), ...args]);
  await npm.says('is ready after');
  const seconds = (performance.now() - began) / 1000;
  if (restSeconds > 0) await sleep(restSeconds * 1000);
  const memory = memoryOf(restSeconds > 0 ? parts(dataDir, npm.pid) : new Map());
  const steps = new Map([...npm.said().matchAll(/^✓ (.+) \(([\d.]+) s\)$/gm)].map(([, name, duration]) => [name!, Number(duration)]));
  await npmStart(dataDir, ['--stop']).ended;
  await npm.ended;
  return { seconds, steps, memory };
}

/** Each part that runs, by name, and above them npm and what it started. */
function parts(dataDir: string, npm: number): Map<string, number> {
  const notes = new RunNotes(dataDir);
  return new Map([...notes.names().flatMap((name) => (notes.read(name) ? [[name, notes.read(name)!.pid] as const] : [])), ['npm', npm]]);
}

function npmStart(dataDir: string, args: readonly string[]) {
  const child = spawn('npm', ['start', '--', ...args], { cwd: root, env: { ...process.env, LINLI_DATA: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close');
  return {
    pid: child.pid!,
    ended,
    said: () => said,
    /** @throws Error with all it said when it ends before it says this */
    says: async (words: string) => {
      const over = ended.then(() => Promise.reject(new Error(said)));
      over.catch(() => undefined);
      while (!said.includes(words)) await Promise.race([over, sleep(10)]);
    },
  };
}

function findings(first: Start, again: readonly Start[]): Findings {
  const { memory } = again.at(-1)!;
  const total = [...memory.values()].reduce((sum, bytes) => sum + bytes, 0);
  const largest = Math.max(...form.services.map((name) => memory.get(name) ?? 0));
  const seconds = again.map((one) => one.seconds);
  const steps = [...new Set([...first.steps.keys(), ...again[0]!.steps.keys()])];
  return {
    goals: [
      atMost('the whole district at rest, MB', total / MB, 900),
      atMost('the largest service at rest, MB', largest / MB, 110),
      atMost('npm start with an empty data folder, s until ready', first.seconds, 12),
      atMost('npm start with data, s until ready, the best', Math.min(...seconds), 6),
    ],
    tables: [
      { head: ['part', 'PSS, MB'], rows: [...[...memory].toSorted(([, one], [, other]) => other - one), ['together', total] as const].map(([name, bytes]) => [name, (bytes / MB).toFixed(0)]) },
      {
        head: ['step', 'first start, s', 'later starts, s'],
        rows: [
          ...steps.map((step) => [step, first.steps.get(step)?.toFixed(1) ?? '', spread(again.flatMap((one) => one.steps.get(step) ?? []), 1)]),
          ['npm start until ready', first.seconds.toFixed(1), spread(seconds, 1)],
        ],
      },
    ],
    notes: [
      `PSS of each process with its children ${REST_SECONDS} s after it was ready, demo data, nobody signed in; what several processes map (Node itself) counts by shares, so other Node processes on the machine make it less.`,
      'The first start: built, its data folder empty, nothing in the compile cache; nats-server and the fonts are there. Seconds from the command `npm start` on, npm itself and the look at what changed included. Steps run side by side.',
    ],
  };
}
