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
import { atMost, spread, type Findings, type Table } from './findings.ts';
import { inOrder } from './in-order.ts';
import { memoryOf, workOf } from './memory.ts';

const STARTS = Number(process.env.BENCH_ROUNDS ?? 5);
const REST_SECONDS = 20;
const MB = 2 ** 20;

/** One `npm start`, from the command to its end. */
interface Start {
  seconds: number;
  /** Seconds of a processor that all of it together had used when it was ready: what the machine does beside does not count. */
  worked: number;
  /** Seconds of each of its steps, by the launcher's own words. */
  steps: ReadonlyMap<string, number>;
  /** Bytes by part; only where it was left at rest. */
  memory: ReadonlyMap<string, number>;
}

/** What is asked of `npm start`, in the two forms in which it runs a district. */
const forms = { 'a process per service': [], 'one process': ['--one-process'] } as const;
type Form = keyof typeof forms;

interface Found {
  first: Start;
  again: readonly Start[];
}

/** What a district takes while nobody uses it, and how long `npm start` takes until it is ready. */
export async function rest(): Promise<Findings> {
  const found = new Map<Form, Found>();
  for (const form of Object.keys(forms) as Form[]) found.set(form, await startsOf(form));
  return findings(found);
}

async function startsOf(form: Form): Promise<Found> {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  return inOrder(
    async () => {
      // As after an install: nothing is kept of how V8 compiled it. The programs are built (prebench), NATS and the fonts are there.
      rmSync(join(cache, 'compile'), { recursive: true, force: true });
      const first = await start(dataDir, form, 0);
      const again: Start[] = [];
      for (let round = 1; round <= STARTS; round++) again.push(await start(dataDir, form, round === STARTS ? REST_SECONDS : 0));
      return { first, again };
    },
    async () => {
      await npmStart(dataDir, ['--stop']).ended;
      removeData(dataDir);
    },
  );
}

/** Starts, is ready, rests, and ends. */
async function start(dataDir: string, form: Form, restSeconds: number): Promise<Start> {
  const port = await portsFrom(29_280, 12);
  const began = performance.now();
  const npm = npmStart(dataDir, ['--port', String(port), ...forms[form]]);
  await npm.says('is ready after');
  const seconds = (performance.now() - began) / 1000;
  const worked = [...workOf(parts(dataDir, npm.pid)).values()].reduce((sum, one) => sum + one, 0);
  if (restSeconds > 0) await sleep(restSeconds * 1000);
  const memory = memoryOf(restSeconds > 0 ? parts(dataDir, npm.pid) : new Map());
  const steps = new Map([...npm.said().matchAll(/^✓ (.+) \(([\d.]+) s\)$/gm)].map(([, name, duration]) => [name!, Number(duration)]));
  await npmStart(dataDir, ['--stop']).ended;
  await npm.ended;
  return { seconds, worked, steps, memory };
}

/** Each part that runs, by name, and above them npm and what it started. */
function parts(dataDir: string, npm: number): Map<string, number> {
  const notes = new RunNotes(dataDir);
  return new Map([...notes.names().flatMap((name) => (notes.read(name) ? [[name, notes.read(name)!.pid] as const] : [])), ['npm', npm]]);
}

function npmStart(dataDir: string, args: readonly string[]) {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: root,
    env: { ...process.env, LINLI_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

function findings(found: ReadonlyMap<Form, Found>): Findings {
  const total = (form: Form) => sum(memoryAtRest(found.get(form)!).values()) / MB;
  const several = found.get('a process per service')!;
  const atRest = memoryAtRest(several);
  return {
    goals: [
      atMost('the whole district at rest, MB', total('a process per service'), 900),
      atMost('the largest service at rest, MB', Math.max(...services.map((name) => atRest.get(name)! / MB)), 110),
      atMost('npm start with an empty data folder, s until ready', several.first.seconds, 12),
      atMost('npm start with data, s until ready, the best', Math.min(...several.again.map(({ seconds }) => seconds)), 6),
    ],
    tables: [...found].flatMap(([form, one]) => tablesOf(form, one)),
    notes: [
      `PSS of each process with its children ${REST_SECONDS} s after it was ready, demo data, nobody signed in; what several processes map (Node itself) counts by shares, so other Node processes on the machine make it less.`,
      'The first start: built, its data folder empty, nothing in the compile cache; nats-server and the fonts are there. Seconds from the command `npm start` on, npm itself included. Steps run side by side. Seconds of a processor are what all parts had used by then; they tell more than seconds do where the machine has other work as well.',
    ],
  };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const memoryAtRest = ({ again }: Found): ReadonlyMap<string, number> => again.at(-1)!.memory;

function tablesOf(form: Form, { first, again }: Found): Table[] {
  const memory = memoryAtRest({ first, again });
  const largestFirst = [...memory].toSorted(([, one], [, other]) => other - one);
  const steps = [...new Set([...first.steps.keys(), ...again[0]!.steps.keys()])];
  return [
    {
      head: [`${form}: part`, 'PSS, MB'],
      rows: [...largestFirst, ['together', sum(memory.values())] as const].map(([name, bytes]) => [name, (bytes / MB).toFixed(0)]),
    },
    {
      head: [`${form}: step`, 'first start, s', 'later starts, s'],
      rows: [
        ...steps.map((step) => [
          step,
          first.steps.get(step)?.toFixed(1) ?? '',
          spread(
            again.flatMap((one) => one.steps.get(step) ?? []),
            1,
          ),
        ]),
        [
          'npm start until ready',
          first.seconds.toFixed(1),
          spread(
            again.map(({ seconds }) => seconds),
            1,
          ),
        ],
        [
          '… seconds of a processor',
          first.worked.toFixed(1),
          spread(
            again.map(({ worked }) => worked),
            1,
          ),
        ],
      ],
    },
  ];
}
