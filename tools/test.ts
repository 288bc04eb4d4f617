/**
 * `npm test [-- project… file… --seed 7]`: every test, or those of projects (`youth`) and files (`story.browser`), on real servers, in as
 * many lanes as the machine bears. They share one PostgreSQL; each lane has
 * a district of its own, started as `npm start` does it and with a clock that tests move, for the journeys through the gateway and in
 * Chromium.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

import { testFiles } from './jest/files.ts';
import { kindOf, kinds, needsDistrict } from './jest/kinds.ts';
import { artifacts, runTests } from './jest/run.ts';
import { Tally } from './jest/tally.ts';
import { browser } from './runtime/browser.ts';
import { build } from './runtime/build.ts';
import { fontFolder } from './runtime/fonts.ts';
import { natsServer } from './runtime/nats.ts';
import { slapdFolder } from './runtime/slapd.ts';
import { root } from './runtime/paths.ts';
import { portNear, portsFrom } from './runtime/ports.ts';
import { startPostgres } from './runtime/postgres.ts';
import { removeData } from './runtime/postgres-user.ts';
import { step, printFailure } from './runtime/trouble.ts';

const began = performance.now();
const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), 'linli-test-'));
const over = new AbortController();
const cleanUp: (() => Promise<unknown> | void)[] = [() => removeData(scratch)];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
  const files = testFiles(positionals);
  const journeys = files.filter(needsDistrict);
  // A lane with its district keeps one core busy, and takes some three gigabytes.
  const lanes = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 3e9), files.length));
  await step('built what changed', () => build());

  const { part, adminUrl, programs } = await step('PostgreSQL 18', async () =>
    startPostgres({
      folder: join(scratch, 'postgres'),
      port: await portNear(25_432),
      password: 'test',
      logFile: join(artifacts, 'postgres.log'),
      throwaway: true,
    }),
  );
  cleanUp.unshift(() => part.stop());
  const folders = Array.from({ length: Math.min(lanes, journeys.length) }, (_, lane) => join(scratch, `district-${lane + 1}`));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LINLI_TEST_PG: adminUrl,
    LINLI_POSTGRES: programs,
    NATS_SERVER_BIN: natsServer(),
    LINLI_FONT: fontFolder(),
    LINLI_ARTIFACTS: artifacts,
    LINLI_DEMO: folders.map((folder) => join(folder, 'demo.json')).join(delimiter),
    ...(files.some((file) => file.endsWith('directory.int.spec.ts')) ? { LINLI_SLAPD: slapdFolder() } : {}),
    ...(files.some((file) => kindOf(file) === 'browser' || file.endsWith('elsewhere-pages.int.spec.ts'))
      ? { CHROMIUM_BIN: browser() }
      : {}),
    ...(values.seed ? { LINLI_SEED: values.seed } : {}),
  };
  mkdirSync(join(artifacts, 'screenshots'), { recursive: true });
  const districts = startDistricts(folders).catch((error: unknown) => {
    if (interrupted) return;
    printFailure(error);
    tally.fail('end to end');
  });
  await Promise.all([districts, runTests(files, lanes, env, tally, over.signal)]);
  if (positionals.length === 0) await runAgain(tally.failedFiles, env);
}

/** More than these are no matter of a busy machine. */
const MOST_AGAIN = 3;

/** What failed beside others has one more try by itself, on a district of its own; the tally names it all the same (docs/adr/099). */
async function runAgain(files: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (files.length === 0 || files.length > MOST_AGAIN || over.signal.aborted) return;
  console.log(`… once more, by themselves: ${files.join(', ')}`);
  const folder = join(scratch, 'district-again');
  if (files.some(needsDistrict)) await startDistrict(folder, []);
  await runTests(files, 1, { ...env, LINLI_DEMO: join(folder, 'demo.json') }, tally, over.signal);
}

/**
 * One after the other: each takes what is free of ports. The first has a process for each service, the others have one for all: journeys
 * see both forms.
 */
async function startDistricts(folders: readonly string[]): Promise<void> {
  for (const [lane, folder] of folders.entries()) await startDistrict(folder, lane === 0 ? [] : ['--one-process']);
}

/** A district for journeys: own data, own ports, demo people, a movable clock. */
async function startDistrict(data: string, form: readonly string[]): Promise<void> {
  over.signal.throwIfAborted();
  const port = await portsFrom(18_080, 12);
  const env = { ...process.env, LINLI_DATA: data, MOVABLE_CLOCK: '1', CHECK_ANSWERS: '1', LOG_LEVEL: 'warn', RATE_PER_MINUTE: '1000000' };
  const launcher = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'tools', 'start.ts'), '--port', String(port), '--as-built', ...form],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(launcher, 'exit');
  cleanUp.unshift(async () => {
    launcher.kill('SIGTERM');
    await ended;
  });
  await step(form.length === 0 ? 'a district for the journeys' : 'another one, in one process', async () => {
    const isReady = new Promise<void>((resolve) => {
      launcher.stdout.on('data', (text) => {
        if (String(text).includes('is ready after')) resolve();
      });
    });
    const failed = ended.then(() => {
      throw new Error('the district did not start');
    });
    await Promise.race([isReady, failed]);
    failed.catch(() => undefined);
  });
}

let interrupted = false;
let finished: Promise<void> | undefined;

/** Whoever comes first ends everything; whoever comes later waits for that. */
function finish(): Promise<void> {
  over.abort();
  finished ??= (async () => {
    for (let clean = cleanUp.shift(); clean; clean = cleanUp.shift()) await clean();
  })();
  return finished;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted = true;
    void finish();
  });
}
try {
  await main();
} catch (error) {
  if (!interrupted) {
    printFailure(error);
    tally.fail(kinds[0]);
  }
} finally {
  await finish();
}
if (interrupted) process.exit(130);
console.log(`\n${tally.lines().join('\n')}\nin all ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`Tests: ${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
