import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { at } from '@linli/client';
import { eventually } from '@linli/testing';

import { step } from './support/cases.js';
import { Journey } from './support/journey.js';

const GRID_7 = '140321001001007';
const root = new URL('..', import.meta.url).pathname;
const run = promisify(execFile);

let journey: Journey;
let folder: string;

/** An agency's own project: nothing in it but what the tarball brings. */
beforeAll(async () => {
  journey = await Journey.begin();
  folder = mkdtempSync(join(tmpdir(), 'agency-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(root, 'libs', 'client') });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], { cwd: folder });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await journey.end();
});

it('an agency’s developer installs the client from a tarball, reports a case by the example, and sees that it is taken in', async () => {
  const worker = await journey.signIn('wg07');
  const { lon, lat } = await journey.middleOf(worker, GRID_7);
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  copyFileSync(join(folder, 'node_modules', '@linli', 'client', 'example', 'report-a-case.mjs'), join(folder, 'report-a-case.mjs'));
  const env = { PATH: process.env.PATH, LINLI_URL: journey.demo.url, LINLI_CLIENT_ID: clientId, LINLI_CLIENT_SECRET: clientSecret };
  const example = spawn(process.execPath, ['report-a-case.mjs', String(lon), String(lat)], { cwd: folder, env });
  let said = '';
  for (const stream of [example.stdout, example.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | null>((resolve) => example.on('close', resolve));

  const [, number] =
    /reported (\S+)/.exec(
      await eventually(
        async () => said,
        (text) => /reported|Error/.test(text),
      ),
    ) ?? [];
  const { body } = await worker.get(at('/api/grid/v1/cases', { number }));
  expect(body.items).toMatchObject([{ channel: 'api', area: { code: GRID_7 } }]);
  expect((await worker.send(step(body.items[0]!.id, 'accept'))).status).toBe(201);
  expect([
    await ended,
    said
      .split('\n')
      .filter((line) => line.startsWith('step'))
      .map((line) => line.split(' ')[1]),
  ]).toEqual([0, ['register', 'accept']]);
});

it('the guide’s commands do what they say, as they stand', async () => {
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  const { info } = (await (await fetch(`${journey.demo.url}/openapi.json`)).json()) as { info: { description: string } };
  const blocks = [...info.description.matchAll(/```bash\n(.*?)\n```/gs)].map(([, commands]) => commands!);
  expect(blocks.slice(0, 3).join('\n\n').split('\n').slice(1).join('\n')).toBe(blocks[3]);
  const env = { PATH: process.env.PATH, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret };
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks[3]!], { env });
  expect(stdout).toContain('"state": "registered"');
  expect(stdout).toContain('"action": "register"');
});

it('its compiler knows the API: the example passes, a path that is none does not', async () => {
  const compile = (file: string) =>
    run(
      process.execPath,
      [
        join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'),
        '--noEmit',
        '--strict',
        '--checkJs',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--lib',
        'es2023,dom',
        '--typeRoots',
        join(root, 'node_modules', '@types'),
        '--types',
        'node',
        file,
      ],
      { cwd: folder },
    );
  await compile('report-a-case.mjs');
  writeFileSync(
    join(folder, 'wrong.ts'),
    "import { at } from '@linli/client';\nexport const wrong = at('/api/grid/v1/case/{id}', { id: '1' });\n",
  );
  await expect(compile('wrong.ts')).rejects.toMatchObject({
    stdout: expect.stringContaining('wrong.ts(2,25): error TS2345: Argument of type \'"/api/grid/v1/case/{id}"\' is not assignable'),
  });
});
