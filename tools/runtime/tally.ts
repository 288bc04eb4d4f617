import { readFileSync } from 'node:fs';

export const kinds = ['pure', 'integration', 'end to end', 'browser'] as const;
export type Kind = (typeof kinds)[number];

export interface Count {
  passed: number;
  failed: number;
  ms: number;
}

interface JestReport {
  testResults: { name: string; message: string; startTime: number; endTime: number; status: string; assertionResults: { status: string }[] }[];
}

/** Counts of tests by kind. A skipped test counts as failed: every test runs. */
export class Tally {
  private readonly counts: Record<Kind, Count> = {
    pure: { passed: 0, failed: 0, ms: 0 },
    integration: { passed: 0, failed: 0, ms: 0 },
    'end to end': { passed: 0, failed: 0, ms: 0 },
    browser: { passed: 0, failed: 0, ms: 0 },
  };

  /** Adds a Jest report; a file that could not be run at all counts as one failed test. Returns the counts of that report. */
  add(reportFile: string): Count {
    const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
    const sum: Count = { passed: 0, failed: 0, ms: 0 };
    for (const { name, startTime, endTime, status, assertionResults } of testResults) {
      const passed = assertionResults.filter((result) => result.status === 'passed').length;
      const unrun = assertionResults.length === 0 && status === 'failed' ? 1 : 0;
      this.count(kindOf(name), passed, assertionResults.length - passed + unrun, Math.max(0, endTime - startTime));
      sum.passed += passed;
      sum.failed += assertionResults.length - passed + unrun;
    }
    return sum;
  }

  /** A failure outside of any test, such as a program that did not start. */
  fail(kind: Kind): void {
    this.count(kind, 0, 1, 0);
  }

  get failed(): number {
    return kinds.reduce((sum, kind) => sum + this.counts[kind].failed, 0);
  }

  get passed(): number {
    return kinds.reduce((sum, kind) => sum + this.counts[kind].passed, 0);
  }

  lines(): string[] {
    return kinds
      .map((kind) => ({ kind, ...this.counts[kind] }))
      .filter(({ passed, failed }) => passed + failed > 0)
      .map(({ kind, passed, failed, ms }) => `${kind.padEnd(12)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed  ${(ms / 1000).toFixed(1)} s`);
  }

  private count(kind: Kind, passed: number, failed: number, ms: number): void {
    this.counts[kind].passed += passed;
    this.counts[kind].failed += failed;
    this.counts[kind].ms += ms;
  }
}

function kindOf(file: string): Kind {
  if (file.endsWith('.browser.spec.ts')) return 'browser';
  if (file.endsWith('.e2e.spec.ts')) return 'end to end';
  return file.endsWith('.int.spec.ts') ? 'integration' : 'pure';
}
