import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { root } from '../runtime/paths.ts';
import { kindOf, kinds, type Kind } from './kinds.ts';

interface JestReport {
  testResults: {
    name: string;
    startTime: number;
    endTime: number;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

/** Counts of tests by kind. A skipped test counts as failed: every test runs. */
export class Tally {
  private readonly counts = Object.fromEntries(kinds.map((kind) => [kind, { passed: 0, failed: 0, ms: 0 }])) as Record<
    Kind,
    { passed: number; failed: number; ms: number }
  >;
  private readonly files: { file: string; ms: number }[] = [];
  private readonly failures: string[] = [];

  /** Adds a Jest report; a file that could not be run at all counts as one failed test. */
  add(reportFile: string): void {
    const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
    for (const { name, startTime, endTime, status, message, assertionResults } of testResults) {
      const file = relative(root, name);
      const passed = assertionResults.filter((result) => result.status === 'passed').length;
      const unrun = assertionResults.length === 0 && status === 'failed' ? 1 : 0;
      const count = this.counts[kindOf(name)];
      const ms = Math.max(0, endTime - startTime);
      count.passed += passed;
      count.failed += assertionResults.length - passed + unrun;
      count.ms += ms;
      this.files.push({ file, ms });
      if (unrun) this.failures.push(`✗ ${file}: ${firstLine(message)}`);
      for (const { status: came, fullName, failureMessages } of assertionResults)
        if (came !== 'passed') this.failures.push(`✗ ${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? came)}`);
    }
  }

  /** A failure outside of any test, such as a program that did not start. */
  fail(kind: Kind): void {
    this.counts[kind].failed += 1;
  }

  get failed(): number {
    return kinds.reduce((sum, kind) => sum + this.counts[kind].failed, 0);
  }

  get passed(): number {
    return kinds.reduce((sum, kind) => sum + this.counts[kind].passed, 0);
  }

  /** The slowest ten files, what failed, then the counts of each kind. Seconds add up over what ran side by side. */
  lines(): string[] {
    const slowest = this.files.toSorted((one, other) => other.ms - one.ms).slice(0, 10);
    return [
      'slowest files:',
      ...slowest.map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`),
      '',
      ...this.failures,
      ...kinds
        .map((kind) => ({ kind, ...this.counts[kind] }))
        .filter(({ passed, failed }) => passed + failed > 0)
        .map(
          ({ kind, passed, failed, ms }) =>
            `${kind.padEnd(12)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed  ${(ms / 1000).toFixed(1)} s`,
        ),
    ];
  }
}

/** What a failure says first, without the colours of a terminal. */
const firstLine = (message: string): string => stripVTControlCharacters(message).trim().split('\n', 1)[0]!.slice(0, 160);
