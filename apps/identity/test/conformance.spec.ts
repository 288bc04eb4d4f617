import { readFileSync, writeFileSync } from 'node:fs';

import { conformancePage } from './conformance/page.js';

const page = new URL('../../../docs/conformance.md', import.meta.url);

it('docs/conformance.md says what is tested', () => {
  if (process.env.WRITE_CONFORMANCE) writeFileSync(page, conformancePage());
  expect(readFileSync(page, 'utf8')).toBe(conformancePage());
});
