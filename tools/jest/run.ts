import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../runtime/paths.ts';
import type { Tally } from './tally.ts';

/** Where reports and screenshots of a run are kept, outside of git. */
export const artifacts = join(root, '.artifacts');

/** Runs test files in as many lanes, and adds what came of them to the tally. Each file is told in a line when it is through. */
export async function runTests(
  files: readonly string[],
  lanes: number,
  env: NodeJS.ProcessEnv,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const report = join(artifacts, 'tests.json');
  mkdirSync(artifacts, { recursive: true });
  rmSync(report, { force: true });
  const args = ['--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), '--config', join(root, 'jest.config.mjs'), '--rootDir', root];
  const jest = spawn(
    process.execPath,
    [
      ...args,
      '--reporters',
      join(root, 'tools/jest/reporter.ts'),
      '--json',
      '--outputFile',
      report,
      '--maxWorkers',
      String(lanes),
      '--runTestsByPath',
      ...files,
    ],
    {
      cwd: root,
      env,
      signal,
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  let said = '';
  jest.stderr.on('data', (data) => (said += String(data)));
  await new Promise((resolve, reject) => jest.once('close', resolve).once('error', reject));
  if (existsSync(report)) return tally.add(report);
  tally.fail('pure');
  console.log(`✗ the tests could not be run\n${said}`);
}
