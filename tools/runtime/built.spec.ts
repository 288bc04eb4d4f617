import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BuiltState } from './built.ts';

const root = mkdtempSync(join(tmpdir(), 'linli-built-'));
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const state = new BuiltState(root);
const build = async () => write('apps/grid/dist/main.js', 'built');

beforeEach(async () => {
  for (const folder of ['apps/grid/src', 'apps/grid/dist', 'libs']) mkdirSync(join(root, folder), { recursive: true });
  write('apps/grid/src/main.ts', 'one');
  await state.after(build);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a workspace that was built', () => {
  it('is current until something changes', () => {
    expect(state.isCurrent()).toBe(true);
  });

  it.each([
    ['a source changes', () => write('apps/grid/src/main.ts', 'other')],
    ['a source is new', () => write('apps/grid/src/new.ts', '')],
    ['what was built is gone', () => rmSync(join(root, 'apps/grid/dist/main.js'))],
    ['what was built is of something else', () => write('apps/grid/dist/main.js', 'by hand')],
    ['the compiler’s settings change', () => write('.swcrc', '{}')],
  ])('is not when %s', (_, change) => {
    change();
    expect(state.isCurrent()).toBe(false);
  });

  it('is not when a source changed while it was built', async () => {
    await state.after(async () => {
      await build();
      write('apps/grid/src/main.ts', 'changed meanwhile');
    });
    expect(state.isCurrent()).toBe(false);
  });

  it('is not when the build failed', async () => {
    write('apps/grid/src/main.ts', 'wrong');
    await expect(state.after(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(state.isCurrent()).toBe(false);
  });
});
