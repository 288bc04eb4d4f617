import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root } from './paths.ts';
import type { Kind, Tally } from './tally.ts';

/** Where reports and screenshots of a run are kept, outside of git. */
export const artifacts = join(root, '.artifacts');

const JOURNEYS = ['e2e', 'browser'];

/** Test files of a project that are wanted; journeys need a running district, the others need nothing. */
export function testFiles(project: string, wanted: (path: string) => boolean): { alone: string[]; e2e: string[]; browser: string[] } {
  const folder = join(root, project);
  const all = existsSync(folder) ? filesOf(folder).filter((path) => path.endsWith('.spec.ts') || path.endsWith('.spec.tsx')).filter(wanted) : [];
  const ends = (kind: string) => all.filter((path) => path.endsWith(`.${kind}.spec.ts`));
  return { alone: all.filter((path) => !JOURNEYS.some((kind) => path.endsWith(`.${kind}.spec.ts`))), e2e: ends('e2e'), browser: ends('browser') };
}

/** Every project that may hold tests. */
export function projects(): string[] {
  return [...['libs', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name))), 'tools', 'test'];
}

/** Runs the given test files of a project and says in one line how it went; all it said only when something failed. */
export async function runTests(project: string, files: string[], env: NodeJS.ProcessEnv, tally: Tally, kind: Kind = 'pure'): Promise<void> {
  const name = files.length === 1 ? relative(root, files[0]!) : project;
  const report = join(artifacts, 'tests', `${name.replaceAll('/', '-')}-${kind.replaceAll(' ', '-')}.json`);
  mkdirSync(join(artifacts, 'tests'), { recursive: true });
  rmSync(report, { force: true });
  const began = performance.now();
  const workers = kind === 'pure' ? ['--maxWorkers=2'] : ['--runInBand'];
  const args = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), '--config', join(root, 'jest.config.mjs')];
  const said = await collect([...args, '--rootDir', join(root, project), '--json', '--outputFile', report, ...workers, '--forceExit', '--runTestsByPath', ...files], join(root, project), env);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!existsSync(report)) {
    tally.fail(kind);
    console.log(`✗ ${name}: the tests could not be run (${seconds} s)\n${said}`);
    return;
  }
  const { passed, failed } = tally.add(report);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${seconds} s)`);
  if (failed > 0) console.log(said);
}

function collect(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => (said += String(data)));
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    return entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)];
  });
}
