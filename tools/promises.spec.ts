import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'linli-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that the linter with types finds broken. */
function broken(code: string): string[] {
  const file = join(folder, 'sample.ts');
  writeFileSync(file, `async function told(): Promise<boolean> { return true; }\n${code}\n`);
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', join(root, '.oxlintrc.json'), '--format=json', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: { code: string }[] }).diagnostics.map((one) => /\(([a-z-]+)\)/.exec(one.code)![1]!);
}

it.each([
  ['a promise that nobody waits for', 'told();', ['no-floating-promises']],
  ['a promise taken for its answer', 'if (told()) console.log(1);', ['no-misused-promises']],
  ['a wait for what is no promise', 'await 1;\nexport {};', ['await-thenable']],
  ['(control) a promise that is waited for', 'await told();\nexport {};', []],
])('lint finds %s', (_name, code, rules) => {
  expect(broken(code)).toEqual(rules);
});
