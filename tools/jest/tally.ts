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

interface Result {
  kind: Kind;
  passed: number;
  /** What failed, a line for each test. */
  failures: string[];
  ms: number;
}

/** Counts of tests by kind. A skipped test counts as failed: every test runs. What a file came to last counts. */
export class Tally {
  private readonly results = new Map<string, Result>();
  private readonly outside: Kind[] = [];
  private readonly unsteady: string[] = [];

  /** Adds a Jest report; a file that could not be run at all counts as one failed test. */
  add(reportFile: string): void {
    const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
    for (const { name, startTime, endTime, status, message, assertionResults } of testResults) {
      const file = relative(root, name);
      const failed = assertionResults.filter((result) => result.status !== 'passed');
      const failures = failed.map(
        ({ status: came, fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? came)}`,
      );
      if (assertionResults.length === 0 && status === 'failed') failures.push(`${file}: ${firstLine(message)}`);
      if (failures.length === 0) this.unsteady.push(...(this.results.get(file)?.failures ?? []));
      const passed = assertionResults.length - failed.length;
      this.results.set(file, { kind: kindOf(name), passed, failures, ms: Math.max(0, endTime - startTime) });
    }
  }

  /** A failure outside of any test, such as a program that did not start. */
  fail(kind: Kind): void {
    this.outside.push(kind);
  }

  get failedFiles(): string[] {
    return [...this.results].filter(([, { failures }]) => failures.length > 0).map(([file]) => file);
  }

  get failed(): number {
    return this.outside.length + this.sum(({ failures }) => failures.length);
  }

  get passed(): number {
    return this.sum(({ passed }) => passed);
  }

  /** The slowest ten files, what failed, then the counts of each kind. Seconds add up over what ran side by side. */
  lines(): string[] {
    const slowest = [...this.results].toSorted(([, one], [, other]) => other.ms - one.ms).slice(0, 10);
    const all = [...this.results.values()];
    return [
      'slowest files:',
      ...slowest.map(([file, { ms }]) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`),
      '',
      ...all.flatMap(({ failures }) => failures.map((failure) => `✗ ${failure}`)),
      ...this.unsteady.map((failure) => `! failed beside others, passed by itself: ${failure}`),
      ...kinds.filter((kind) => this.outside.includes(kind) || all.some((one) => one.kind === kind)).map((kind) => this.lineOf(kind)),
    ];
  }

  private lineOf(kind: Kind): string {
    const of = (count: (one: Result) => number) => this.sum((one) => (one.kind === kind ? count(one) : 0));
    const failed = of(({ failures }) => failures.length) + this.outside.filter((one) => one === kind).length;
    const passed = of((one) => one.passed);
    return `${kind.padEnd(12)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed  ${(of(({ ms }) => ms) / 1000).toFixed(1)} s`;
  }

  private sum(count: (one: Result) => number): number {
    return [...this.results.values()].reduce((sum, one) => sum + count(one), 0);
  }
}

/** What a failure says first, without the colours of a terminal. */
const firstLine = (message: string): string => stripVTControlCharacters(message).trim().split('\n', 1)[0]!.slice(0, 160);
