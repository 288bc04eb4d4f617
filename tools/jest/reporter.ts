import { relative } from 'node:path';

import type { Test, TestResult } from '@jest/test-result';

import { root } from '../runtime/paths.ts';

/** One line for each file when it is through; all it said only when something failed. */
export default class Reporter {
  onTestResult(test: Test, result: TestResult): void {
    const { numPassingTests: passed, failureMessage, console: said } = result;
    const failed = result.testResults.filter(({ status }) => status !== 'passed').length + (result.testExecError ? 1 : 0);
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${relative(root, test.path)}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${seconds} s)`,
    );
    if (failed > 0) console.log([...(said ?? []).map(({ message }) => message), failureMessage ?? ''].join('\n'));
  }
}
