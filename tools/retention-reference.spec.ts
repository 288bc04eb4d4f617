import { readFileSync } from 'node:fs';

import { retentionReference } from '@linli/service/retention';

it('docs/retention.md says what the jobs do', () => {
  expect(readFileSync(new URL('../docs/retention.md', import.meta.url), 'utf8')).toBe(`${retentionReference()}\n`);
});
