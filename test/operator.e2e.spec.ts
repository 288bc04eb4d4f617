import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { dataFolder } from './support/district.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs an operator's command against the journeys' district. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ...args],
      { cwd: root, env: { ...process.env, NODE_OPTIONS: '', LINLI_DATA: dataFolder() } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    );
  });
}

const inDatabase = async (service: string, statement: string) => {
  const { postgres } = JSON.parse(readFileSync(join(dataFolder(), 'secrets.json'), 'utf8')) as { postgres: string };
  const port = readFileSync(join(dataFolder(), 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const client = new pg.Client({ connectionString: `postgres://postgres:${postgres}@127.0.0.1:${port}/linli_${service}` });
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
  await inDatabase('volunteering', "INSERT INTO hours_balance (account_id, confirmed) VALUES ('a0000000-0000-4000-8000-000000000001', 5)");
  const { code, said } = await run('tools/hours.ts');
  await inDatabase('volunteering', "DELETE FROM hours_balance WHERE account_id = 'a0000000-0000-4000-8000-000000000001'");
  expect([code, said]).toEqual([1, expect.stringContaining('kept 5 + 0 pending, entries say 0 + 0')]);
});

it('npm run pieces proves the ledger of piece-work, and fails when an entry was changed, is gone, or a sum is wrong (control)', async () => {
  const sql = (statement: string) => inDatabase('employment', `SET session_replication_role = replica; ${statement}`);
  const said = async () => (await run('tools/pieces.ts')).said;
  expect(await run('tools/pieces.ts')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/✓ \d+ orders with \d+ entries, 0 things are wrong/) as string,
  });
  const some = `(SELECT id FROM piece_entry WHERE kind = 'paid' ORDER BY order_id, seq LIMIT 1)`;
  await sql(`UPDATE piece_entry SET n = n + 1 WHERE id = ${some}`);
  expect(await run('tools/pieces.ts')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/share: kept .* entries say .*\n[^]*entry: changed/) as string,
  });
  await sql(`UPDATE piece_entry SET n = n - 1 WHERE id = ${some}`);
  await sql(
    `UPDATE piece_order SET entries = entries + 1, shared = shared - 1 WHERE id = (SELECT order_id FROM piece_entry WHERE id = ${some})`,
  );
  expect(await said()).toMatch(/order: kept \d+ shared, entries say \d+[^]*entries kept, \d+ there/);
  await sql(
    `UPDATE piece_order SET entries = entries - 1, shared = shared + 1 WHERE id = (SELECT order_id FROM piece_entry WHERE id = ${some})`,
  );
  await sql(`CREATE TABLE kept_entry AS SELECT * FROM piece_entry WHERE id = ${some}; DELETE FROM piece_entry WHERE id = ${some}`);
  expect(await said()).toMatch(/there, the last is[^]*entry: changed, or the one before it/);
  await sql('INSERT INTO piece_entry SELECT * FROM kept_entry; DROP TABLE kept_entry');
  expect((await run('tools/pieces.ts')).code).toBe(0);
});

it('npm run events tells how far they are, what is dead, and has a log published again', async () => {
  expect((await run('tools/events.ts', 'lag')).said).toMatch(/grid: \d+ in the log wait/);
  expect((await run('tools/events.ts', 'dead')).said).toContain('No event is dead');
  expect((await run('tools/events.ts', 'replay', 'volunteering')).said).toMatch(/volunteering: \d+ events of the log are published again/);
  expect(await run('tools/events.ts', 'replay', 'nobody')).toMatchObject({ code: 1, said: expect.stringContaining('→') });
});
