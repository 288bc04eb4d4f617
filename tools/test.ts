/**
 * `npm test [-- project… file… --seed 7]`: every test, or those of projects (`youth`) and files (`story.browser`), on real servers. First each project by itself on one shared PostgreSQL; then a whole
 * district is started as `npm start` does it, with a clock that tests move, for the journeys through the gateway and in Chromium.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { browser } from './runtime/browser.ts';
import { build } from './runtime/build.ts';
import { fontFolder } from './runtime/fonts.ts';
import { artifacts, projects, runTests, testFiles } from './runtime/jest.ts';
import { natsServer } from './runtime/nats.ts';
import { root } from './runtime/paths.ts';
import { portNear, portsFrom } from './runtime/ports.ts';
import { startPostgres } from './runtime/postgres.ts';
import { removeData } from './runtime/postgres-user.ts';
import { kinds, Tally } from './runtime/tally.ts';
import { step, tell } from './runtime/trouble.ts';

const began = performance.now();
const tally = new Tally();
const scratch = mkdtempSync(join(tmpdir(), 'linli-test-'));
const cleanUp: (() => Promise<unknown> | void)[] = [() => removeData(scratch)];

type Chosen = { project: string } & ReturnType<typeof testFiles>;

async function main(): Promise<void> {
  const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
  const isWanted = (project: string, path: string) => wanted.length === 0 || wanted.some((name) => project.endsWith(name) || (/[.-]/.test(name) && path.includes(name)));
  const chosen = projects().map((project) => ({ project, ...testFiles(project, (path) => isWanted(project, path)) }));
  await step('built what changed', () => build());

  const { part, adminUrl, programs } = await step('PostgreSQL 18', async () =>
    startPostgres({ folder: join(scratch, 'postgres'), port: await portNear(25_432), password: 'test', logFile: join(artifacts, 'postgres.log'), throwaway: true }),
  );
  cleanUp.unshift(() => part.stop());
  const env: NodeJS.ProcessEnv = { ...process.env, LINLI_TEST_PG: adminUrl, LINLI_POSTGRES: programs, NATS_SERVER_BIN: natsServer(), LINLI_FONT: fontFolder(), LINLI_ARTIFACTS: artifacts, ...(values.seed ? { LINLI_SEED: values.seed } : {}) };
  for (const { project, alone } of chosen) if (alone.length > 0) await runTests(project, alone, env, tally);
  await journeys(chosen, env);
}

/** End to end in one district; then in Chromium, two files at a time, each in a district of its own. */
async function journeys(chosen: readonly Chosen[], env: NodeJS.ProcessEnv): Promise<void> {
  const of = (kind: 'e2e' | 'browser') => chosen.flatMap(({ project, [kind]: files }) => files.map((file) => ({ project, file, size: statSync(file).size })));
  // What visits every page takes longest, then what has most in it.
  const long = ({ file, size }: { file: string; size: number }) => (file.endsWith('pages.browser.spec.ts') ? Infinity : size);
  const [e2e, inBrowser] = [of('e2e'), of('browser').toSorted((one, other) => (long(other) > long(one) ? 1 : -1))];
  if (e2e.length + inBrowser.length === 0) return;
  const first = await startDistrict(1);
  const around = (district: District) => ({ ...env, LINLI_URL: district.url, LINLI_DEMO: district.demoFile });
  const throughTheGateway = async () => {
    for (const { project, file } of e2e) await runTests(project, [file], around(first), tally, 'end to end');
  };
  const [second] = await Promise.all([inBrowser.length > 1 ? startDistrict(2) : undefined, throughTheGateway()]);
  if (inBrowser.length === 0) return;
  const chromium = browser();
  const districts = second ? [first, second] : [first];
  mkdirSync(join(artifacts, 'screenshots'), { recursive: true });
  const lane = async (district: District) => {
    for (let next = inBrowser.shift(); next; next = inBrowser.shift()) await runTests(next.project, [next.file], { ...around(district), CHROMIUM_BIN: chromium }, tally, 'browser');
  };
  await Promise.all(districts.map(lane));
}

interface District {
  url: string;
  demoFile: string;
}

/** A district for journeys: own data, own ports, demo people, a movable clock. */
async function startDistrict(which: number): Promise<District> {
  const port = await portsFrom(18_080, 12);
  const data = join(scratch, `district-${which}`);
  const env = { ...process.env, LINLI_DATA: data, MOVABLE_CLOCK: '1', CHECK_ANSWERS: '1', LOG_LEVEL: 'warn', RATE_PER_MINUTE: '1000000' };
  const launcher = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'tools', 'start.ts'), '--port', String(port), '--as-built'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(launcher, 'exit');
  cleanUp.unshift(async () => {
    launcher.kill('SIGTERM');
    await ended;
  });
  await step(`district ${which} for the journeys`, async () => {
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
  return { url: `http://localhost:${port}`, demoFile: join(data, 'demo.json') };
}

async function finish(): Promise<void> {
  for (const clean of cleanUp.splice(0)) await clean();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void finish().finally(() => process.exit(130)));
}
try {
  await main();
} catch (error) {
  tell(error);
  tally.fail(kinds[0]);
} finally {
  await finish();
}
console.log(`\n${tally.lines().join('\n')}\nin all ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`Tests: ${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
