import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from '../runtime/paths.ts';
import { Tally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Jest reports of a file whose tests came to this. */
function report(file: string, ...came: ('passed' | 'failed' | 'pending')[]): string {
  const assertionResults = came.map((status, n) => ({ status, fullName: `test ${n}`, failureMessages: ['Error: late\n  at'] }));
  const status = came.length > 0 && came.every((one) => one === 'passed') ? 'passed' : 'failed';
  const path = join(folder, 'report.json');
  const one = { name: join(root, file), startTime: 0, endTime: 1000, status, message: 'it does not load', assertionResults };
  writeFileSync(path, JSON.stringify({ testResults: [one] }));
  return path;
}

const file = 'apps/grid/test/x.int.spec.ts';
const after = (...reports: (() => string)[]) => {
  const tally = new Tally();
  for (const one of reports) tally.add(one());
  return tally;
};

it('counts what passed and what failed; what was skipped failed', () => {
  const tally = after(() => report(file, 'passed', 'failed', 'pending'));
  expect([tally.passed, tally.failed, tally.failedFiles]).toEqual([1, 2, [file]]);
  expect(tally.lines()).toContain(`✗ ${file}: test 1: Error: late`);
  expect(tally.lines().at(-1)).toBe('integration     1 passed   2 failed  1.0 s');
});

it('counts a file that did not load as a failed test', () => {
  const tally = after(
    () => report(file),
    () => report('a.spec.ts', 'passed'),
  );
  expect([tally.passed, tally.failed]).toEqual([1, 1]);
});

it('lets the second time count, and still names what failed the first time', () => {
  const tally = after(
    () => report(file, 'passed', 'failed'),
    () => report(file, 'passed', 'passed'),
  );
  expect([tally.passed, tally.failed, tally.failedFiles]).toEqual([2, 0, []]);
  expect(tally.lines()).toContain(`! failed beside others, passed by itself: ${file}: test 1: Error: late`);
});

it('fails what fails twice, once', () => {
  const tally = after(
    () => report(file, 'passed', 'failed'),
    () => report(file, 'failed', 'passed'),
  );
  expect([tally.passed, tally.failed]).toEqual([1, 1]);
  expect(tally.lines()).toContain(`✗ ${file}: test 0: Error: late`);
  expect(tally.lines().some((line) => line.startsWith('!'))).toBe(false);
});

it('counts what fails outside of any test', () => {
  const tally = new Tally();
  tally.fail('end to end');
  expect([tally.failed, tally.lines().at(-1)]).toEqual([1, 'end to end      0 passed   1 failed  0.0 s']);
});
