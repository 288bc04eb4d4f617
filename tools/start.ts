/** `npm start`: the whole district on this machine. What it does is in docs/operations.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { build } from './runtime/build.ts';
import { signIns, writeDemoFile } from './runtime/demo.ts';
import { District } from './runtime/district.ts';
import { root } from './runtime/paths.ts';
import { removeData } from './runtime/postgres-user.ts';
import { end, RunNotes, stopLeftovers } from './runtime/processes.ts';
import { step, printFailure, Trouble } from './runtime/trouble.ts';

const began = performance.now();
const dataDir = resolve(root, process.env.LINLI_DATA ?? '.data');
const notes = new RunNotes(dataDir);

interface Options {
  port: number;
  reset: boolean;
  empty: boolean;
  stop: boolean;
  /** Without looking whether something changed: a build puts every file in its place anew, under those who run. */
  'as-built': boolean;
  'one-process': boolean;
}

const flag = { type: 'boolean', default: false } as const;

function options(): Options {
  const usage = 'npm start -- [--port N] [--empty] [--reset] [--stop] [--as-built] [--one-process]';
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '8080' }, reset: flag, empty: flag, stop: flag, 'as-built': flag, 'one-process': flag },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(`${values.port} is no port`);
    return { ...values, port };
  } catch (error) {
    throw new Trouble(`That is not understood: ${(error as Error).message.split('.')[0]}.`, usage);
  }
}

async function stopRunning(): Promise<void> {
  const launcher = notes.read('launcher');
  if (launcher && launcher.pid !== process.pid) await end(launcher, 'SIGTERM', 60_000);
  await stopLeftovers(notes);
  notes.remove('launcher');
}

function reset(): void {
  if (process.env.DATABASE_ADMIN_URL ?? process.env.DATABASE_URL) {
    throw new Trouble(
      '--reset deletes what npm start made, never what is on a server of yours.',
      'Drop the databases linli_* there yourself, delete .data, and start without --reset.',
    );
  }
  removeData(dataDir);
}

/** A folder keeps what it was made as: demo people with their known password never join real ones. */
function withDemo(empty: boolean): boolean {
  const file = join(dataDir, 'district.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify({ demo: !empty }));
    return !empty;
  }
  const { demo } = JSON.parse(readFileSync(file, 'utf8')) as { demo: boolean };
  if (demo && empty)
    throw new Trouble('This district holds demo data.', 'To begin anew without: npm start -- --reset --empty (this deletes the data)');
  if (!demo && !empty) console.log('This district was made with --empty and stays without demo data.');
  return demo;
}

async function main(): Promise<void> {
  const { port, empty, 'as-built': asBuilt, 'one-process': oneProcess, ...wish } = options();
  if (wish.stop) return stopRunning();
  const other = notes.read('launcher');
  if (other)
    throw new Trouble(`Linli already runs from this folder (process ${other.pid}).`, 'Use it, or end it first: npm start -- --stop');
  const left = await stopLeftovers(notes);
  if (left.length > 0) console.log(`✓ stopped what a killed start had left: ${left.join(', ')}`);
  if (wish.reset) reset();
  const demo = withDemo(empty);
  notes.write('launcher', process.pid);

  const district = new District({
    dataDir,
    port,
    demo,
    notes,
    oneProcess,
    ...(asBuilt ? {} : { prepare: () => step('built what changed', () => build()) }),
  });
  const stop = async (code: number, words?: string) => {
    const since = performance.now();
    if (words) console.log(words);
    await district.stop();
    // A server that was only just starting is in the notes alone.
    await stopLeftovers(notes);
    notes.remove('launcher');
    if (words) console.log(`✓ stopped (${((performance.now() - since) / 1000).toFixed(1)} s)`);
    process.exit(code);
  };
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!asked) void stop(0, '\n… finishing what is in hand and stopping');
      asked = true;
    });
  }
  try {
    await district.start();
  } catch (error) {
    if (!asked) {
      printFailure(error);
      await stop(1);
    }
    await sleep(60_000);
  }
  const file = writeDemoFile(dataDir, { url: district.url, port, natsUrl: district.natsUrl, demo });
  console.log(`\nLinli 邻里 is ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${district.url}\n`);
  if (demo) console.log(`${signIns()}\n`);
  else {
    const messages = process.env.MESSAGES_FOLDER ?? join(process.env.STORAGE_DIR ?? join(dataDir, 'storage', 'identity'), 'messages');
    const link = await district.firstAdministratorsLink();
    if (link) console.log(`一次性链接 (one-time link) for the first administrator, until the next start:\n  ${link}\n`);
    if (!process.env.MESSAGES)
      console.log(`Codes for telephones go into ${relative(root, messages)} until MESSAGES says otherwise (docs/operations.md).\n`);
  }
  console.log(`For scripts: ${relative(root, file)} · logs: ${relative(root, join(dataDir, 'logs'))} · stop with Ctrl-C`);
}

main().catch((error: unknown) => {
  printFailure(error);
  process.exit(1);
});
