import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = dirname(process.env.LINLI_DEMO ?? '');

/** Runs an operator's command against the journeys' district. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', LINLI_DATA: dataDir } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    );
  });
}

const volunteering = async (statement: string) => {
  const { postgres } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { postgres: string };
  const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const client = new pg.Client({ connectionString: `postgres://postgres:${postgres}@127.0.0.1:${port}/linli_volunteering` });
  await client.connect();
  await client.query(statement);
  await client.end();
};

it('npm run audit follows every chain', async () => {
  const { code, said } = await run('tools/audit.ts');
  expect(said).toMatch(/✓ grid: \d+ lines hold/);
  expect(code).toBe(0);
});

it('npm run hours proves the balances, and fails when one is wrong (control)', async () => {
  expect((await run('tools/hours.ts')).code).toBe(0);
  await volunteering("INSERT INTO hours_balance (account_id, confirmed) VALUES ('a0000000-0000-4000-8000-000000000001', 5)");
  const { code, said } = await run('tools/hours.ts');
  await volunteering("DELETE FROM hours_balance WHERE account_id = 'a0000000-0000-4000-8000-000000000001'");
  expect([code, said]).toEqual([1, expect.stringContaining('kept 5 + 0 pending, entries say 0 + 0')]);
});

it('npm run events tells how far they are, what is dead, and has a log published again', async () => {
  expect((await run('tools/events.ts', 'lag')).said).toMatch(/grid: \d+ in the log wait/);
  expect((await run('tools/events.ts', 'dead')).said).toContain('No event is dead');
  expect((await run('tools/events.ts', 'replay', 'volunteering')).said).toMatch(/volunteering: \d+ events of the log are published again/);
  expect(await run('tools/events.ts', 'replay', 'nobody')).toMatchObject({ code: 1, said: expect.stringContaining('→') });
});
