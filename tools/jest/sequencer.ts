import { createRequire } from 'node:module';
import { relative } from 'node:path';

import type { Test } from '@jest/test-result';

import { root } from '../runtime/paths.ts';
import { inOrder } from './files.ts';

// Its types describe what `require` gives; `import` gives something else.
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof import('@jest/test-sequencer');

export default class Sequencer extends TestSequencer {
  override sort(tests: Test[]): Test[] {
    const byFile = new Map(tests.map((test) => [relative(root, test.path), test]));
    return inOrder([...byFile.keys()]).map((file) => byFile.get(file)!);
  }
}
