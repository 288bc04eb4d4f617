import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { postgresProgram } from './postgres-program.ts';

export interface PgBench {
  url: string;
  /** In pgbench's own language: `\set` lines and SQL. */
  script: string;
  clients: number;
  seconds: number;
  /** `extended` as drivers speak it, `prepared` where statements are kept. */
  protocol: 'extended' | 'prepared';
}

/** Transactions a second that pgbench makes of a script. @throws Error with its own words when one of them fails */
export async function pgbench({ url, script, clients, seconds, protocol }: PgBench): Promise<number> {
  const { command, env } = postgresProgram('pgbench');
  const folder = mkdtempSync(join(tmpdir(), 'linli-pgbench-'));
  const file = join(folder, 'script.sql');
  writeFileSync(file, script);
  try {
    const args = ['-n', '-M', protocol, '-c', String(clients), '-j', String(Math.min(2, clients)), '-T', String(seconds), '-f', file, url];
    const said = await new Promise<string>((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let words = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += String(data)));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(words) : reject(new Error(`pgbench ended with ${code}: ${words.slice(0, 500)}`)),
      );
    });
    const tps = /tps = ([\d.]+) \(without/.exec(said)?.[1];
    if (!tps || !/number of failed transactions: 0 /.test(said)) throw new Error(`pgbench says: ${said.slice(-500)}`);
    return Number(tps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
