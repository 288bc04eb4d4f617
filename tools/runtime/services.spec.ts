import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './paths.ts';
import { nodeFlags } from './services.ts';

describe('a container', () => {
  it('runs Node as npm start does', () => {
    const [, command] = /^CMD (\[.*\])$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8')) ?? [];
    expect(JSON.parse(command!)).toEqual(['node', ...nodeFlags, 'dist/main.js']);
  });
});
