import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 中文') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string])
  .map(([, chinese, english, code]) => ({ chinese, english, code: code.replaceAll('`', '') }));
const sources = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.spec\.tsx?$|generated/.test(file))
  .map(read)
  .join('\n');

describe('the glossary', () => {
  it('has some forty terms, each once', () => {
    expect(rows.length).toBeGreaterThan(35);
    expect(new Set(rows.map(({ chinese }) => chinese)).size).toBe(rows.length);
    expect(rows.filter(({ chinese, english, code }) => !chinese || !english || !code)).toEqual([]);
  });

  it.each(rows.map(({ chinese, code }) => [chinese, code]))('%s is what the sources call %s', (chinese, code) => {
    expect(sources).toContain(chinese);
    expect(new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(sources)).toBe(true);
  });
});
