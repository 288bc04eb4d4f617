import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { BuiltState } from './built.ts';
import { bin, root } from './paths.ts';
import { Trouble } from './trouble.ts';

/** Builds what changed since the last build. */
export async function build(): Promise<void> {
  const state = new BuiltState(root);
  if (!state.isCurrent()) await state.after(withNx);
}

async function withNx(): Promise<void> {
  const projects = ['libs', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).filter((name) => existsSync(join(root, group, name, 'src'))),
  );
  const args = ['run-many', '-t', 'build', '--output-style=stream', '-p', projects.map((name) => `@linli/${name}`).join(',')];
  const { code, output } = await run(join(bin, 'nx'), args);
  if (code === 0) return;
  const telling = output
    .split('\n')
    .filter((line) => /error|✖|×|x /i.test(line))
    .slice(0, 12);
  throw new Trouble(
    `The build fails:\n${(telling.length > 0 ? telling : output.split('\n').slice(-12)).join('\n')}`,
    'Correct it; `npm run build` says everything.',
  );
}

/** Runs a command in the workspace and collects what it says. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, NX_DAEMON: 'false', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
