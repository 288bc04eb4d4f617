/**
 * `npm run chaos -- [--minutes N] [--seed N] [--control inbox-off | naive-cursor | idempotency-outside] [--fault WORDS] [--port N]
 * [--keep]`: people work while faults fall, then a checker decides whether every promise was kept. Ends with 0 only when all were; a
 * control has to end otherwise.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { check, onItsWay, type Violation } from './chaos/checker.ts';
import { controls, faultsOf, takeAway, type Control } from './chaos/controls.ts';
import { faults } from './chaos/faults.ts';
import { History } from './chaos/history.ts';
import { Random } from './chaos/random.ts';
import { Workload } from './chaos/workload.ts';
import { World } from './chaos/world.ts';
import { portsFrom } from './runtime/ports.ts';
import { removeData } from './runtime/postgres-user.ts';
import { RunNotes } from './runtime/processes.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';

const LANES = 16;
const RECOVERY_MS = 60_000;

interface Options {
  minutes: number;
  seed: number;
  control: Control | undefined;
  /** Only faults with these words in their name. */
  fault: string;
  /** The first of forty, so that runs can stand beside each other. */
  port: number;
  keep: boolean;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1.5' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
      control: { type: 'string' },
      fault: { type: 'string', default: '' },
      port: { type: 'string', default: '27080' },
      keep: { type: 'boolean', default: false },
    },
  });
  const control = controls.find((name) => name === values.control);
  const [minutes, seed, port] = [Number(values.minutes), Number(values.seed), Number(values.port)];
  if (values.control !== undefined && !control) throw new Trouble(`${values.control} is no control.`, `One of ${controls.join(', ')}`);
  if (!(minutes > 0) || !Number.isInteger(seed) || !Number.isInteger(port))
    throw new Trouble('That is not understood.', 'npm run chaos -- --minutes 1.5 --seed 7');
  if (!faults.some(({ name }) => name.includes(values.fault)))
    throw new Trouble(`${values.fault} is no fault.`, `One of: ${faults.map(({ name }) => name).join('; ')}`);
  return { minutes, seed, control, fault: values.fault, port, keep: values.keep };
}

interface Settled {
  seconds: number;
  violations: Violation[];
}

/**
 * Every kind of fault once in a mixed order, then as they come, until the time is over.
 * @returns how often each, and the longest way back to ready
 */
async function strikeUntil(
  end: number,
  world: World,
  random: Random,
  kinds: typeof faults,
): Promise<{ struck: Map<string, number>; worst: number; violations: Violation[] }> {
  const struck = new Map<string, number>();
  const violations: Violation[] = [];
  let worst = 0;
  // What takes long runs beside the others.
  const freeze = kinds.find(({ name }) => name.startsWith('freeze'));
  const beside = freeze && Date.now() + 36_000 < end ? freeze.strike(world, random.branch()) : undefined;
  if (beside) struck.set(freeze!.name, 1);
  let queue = random.shuffle(kinds.filter((kind) => kind !== freeze));
  while (Date.now() < end) {
    const fault = queue.shift();
    if (!fault) {
      queue = random.shuffle(kinds.filter((kind) => kind !== freeze));
      continue;
    }
    await sleep(random.between(200, 1500));
    try {
      await fault.strike(world, random);
    } catch (error) {
      violations.push({ what: `the fault "${fault.name}" could not be made: ${(error as Error).message}` });
    }
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    const took = await world.ready(RECOVERY_MS);
    if (took === undefined) violations.push({ what: `not ready ${RECOVERY_MS / 1000} s after "${fault.name}"` });
    worst = Math.max(worst, took ?? RECOVERY_MS);
  }
  await beside;
  return { struck, worst, violations };
}

/** Waits until nothing is on its way; what a control made stuck is not waited for long. */
async function settle(world: World, patienceMs: number): Promise<Settled> {
  const began = Date.now();
  let left: string[] = ['not ready'];
  while (left.length > 0 && Date.now() - began < patienceMs) {
    if ((await world.ready(5000)) !== undefined) left = await onItsWay(world);
    if (left.length > 0) await sleep(500);
  }
  return { seconds: (Date.now() - began) / 1000, violations: left.slice(0, 5).map((what) => ({ what: `stuck: ${what}` })) };
}

async function main(): Promise<number> {
  const { minutes, seed, control, fault, port, keep } = options();
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-chaos-'));
  process.env.RATE_PER_MINUTE = '100000000';
  process.env.LOG_LEVEL = 'warn';
  const world = new World(dataDir, await portsFrom(port, 40), new RunNotes(dataDir));
  const history = new History();
  const random = new Random(seed);
  try {
    await world.district.start();
    const since = Date.now();
    const workload = new Workload(history);
    await workload.prepare(world.url, since);
    const giveBack = control && (await takeAway(world, control));
    console.log(`… ${minutes} minutes of work and faults, seed ${seed}${control ? `, without its protection: ${control}` : ''}`);
    workload.begin(LANES, random.branch());
    const kinds = control
      ? faults.filter(({ name }) => faultsOf[control].includes(name))
      : faults.filter(({ name }) => name.includes(fault));
    const { struck, worst, violations } = await strikeUntil(since + minutes * 60_000, world, random.branch(), kinds);
    await workload.end();
    const settled = await settle(world, control ? 10_000 : RECOVERY_MS);
    const found = [...violations, ...(control ? [] : settled.violations), ...(await check(world, history))];
    await giveBack?.();
    report({ history, struck, worst, settled, found, seed });
    if (found.length > 0)
      writeFileSync(join(tmpdir(), `linli-chaos-${[control, seed].filter(Boolean).join('-')}.json`), JSON.stringify(history.entries));
    if (control)
      console.log(
        found.length > 0
          ? `✓ the checker noticed that "${control}" was taken away`
          : `✗ the checker did not notice that "${control}" was taken away`,
      );
    return found.length > 0 ? 1 : 0;
  } finally {
    await world.district.stop();
    if (!keep) removeData(dataDir);
    else console.log(`kept: ${dataDir}`);
  }
}

function report({
  history,
  struck,
  worst,
  settled,
  found,
  seed,
}: {
  history: History;
  struck: ReadonlyMap<string, number>;
  worst: number;
  settled: Settled;
  found: readonly Violation[];
  seed: number;
}): void {
  const by = (outcome: string) => history.entries.filter((entry) => entry.outcome === outcome).length;
  const cut = history.entries.reduce((sum, { cutOff }) => sum + cutOff, 0);
  const tries = history.entries.reduce((sum, one) => sum + one.tries, 0);
  console.log(
    `${history.entries.length} commands: ${by('acked')} acked, ${by('refused')} refused, ${by('unknown')} without an answer; ${tries} tries, ${cut} cut off after sending`,
  );
  for (const [name, times] of struck) console.log(`  ${String(times).padStart(3)} × ${name}`);
  console.log(
    `longest way back to ready ${(worst / 1000).toFixed(1)} s; ${settled.violations.length > 0 ? 'not all' : 'all'} had arrived ${settled.seconds.toFixed(1)} s after the last fault`,
  );
  const refusals = new Map<string, number>();
  for (const { command, outcome, status, code } of history.entries)
    if (outcome === 'refused')
      refusals.set(`${command} ${status} ${code ?? ''}`, (refusals.get(`${command} ${status} ${code ?? ''}`) ?? 0) + 1);
  for (const [what, times] of refusals) console.log(`  refused ${times} × ${what}`);
  if (found.length === 0) {
    console.log(
      '✓ every acked command took effect once, none that was refused; every event arrived once and in order; hails, balances, read models, audits and photos hold',
    );
    return;
  }
  console.log(`✗ ${found.length} promises broken; again with: npm run chaos -- --seed ${seed}`);
  const kinds = Map.groupBy(found, ({ what }) => what.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '…'));
  for (const ones of kinds.values()) console.log(`  ✗ ${ones.length} × like: ${ones[0]!.what}`);
  const shortest = found
    .flatMap(({ target }) => (target ? [history.about(target)] : []))
    .filter((lines) => lines.length > 0)
    .sort((a, b) => a.length - b.length)[0];
  if (shortest) console.log(['the shortest history that shows one:', ...shortest].join('\n'));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    printFailure(error);
    process.exit(1);
  },
);
