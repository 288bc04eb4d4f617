/**
 * `npm run bench`: what the gateway costs. Starts a district with demo data, reports cases and reads the ledger through the gateway and
 * straight at the service in turn, and writes docs/benchmarks.md. Ratios within one run count; the numbers are this machine's.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { signIn } from '@linli/testing';
import autocannon from 'autocannon';

import { build } from './runtime/build.ts';
import { DEMO_PASSWORD } from './runtime/demo.ts';
import { District } from './runtime/district.ts';
import { root } from './runtime/paths.ts';
import { portsFrom } from './runtime/ports.ts';
import { RunNotes } from './runtime/processes.ts';
import { addressOf } from './runtime/services.ts';
import { tell } from './runtime/trouble.ts';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CONNECTIONS = 16;
const ROUNDS = 2;
const report = { category: 'utility.street-light', description: '路灯不亮，老人晚上看不清', point: { lon: 113.63, lat: 37.79 }, contact: { name: '李桦' } };

interface Measured {
  what: string;
  way: 'gateway' | 'straight';
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

async function measure(what: string, way: Measured['way'], url: string, token: string, body?: object): Promise<Measured> {
  const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) };
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, method: body ? 'POST' : 'GET', headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  return { what, way, perSecond: Math.round(result.requests.average), p50: result.latency.p50, p99: result.latency.p99, failed: result.non2xx + result.errors };
}

/** Resident memory of every process of the district, in MB. */
function memory(notes: RunNotes): [string, number][] {
  return notes.names().flatMap((name): [string, number][] => {
    const pid = notes.read(name)?.pid;
    if (!pid) return [];
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return [[name, Math.round(Number(kilobytes) / 1024)]];
  });
}

async function main(): Promise<void> {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const port = await portsFrom(29_080, 12);
  const notes = new RunNotes(dataDir);
  process.env.RATE_PER_MINUTE = '100000000';
  process.env.LOG_LEVEL = 'warn';
  const district = new District({ dataDir, port, demo: true, notes });
  try {
    await district.start();
    await sleep(5000);
    const atRest = memory(notes);
    const resident = await signIn(district.url, 'lihua', DEMO_PASSWORD);
    const staff = await signIn(district.url, 'shequ1', DEMO_PASSWORD);
    const ways = { gateway: district.url, straight: addressOf('grid', port) } as const;
    const rows: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ['gateway', 'straight'] as const) {
        rows.push(await measure('read the ledger (50 lines)', way, `${ways[way]}/api/grid/v1/cases?limit=50`, staff));
        rows.push(await measure('report a case', way, `${ways[way]}/api/grid/v1/cases`, resident, report));
      }
    }
    const page = pageOf(rows, atRest);
    writeFileSync(join(root, 'docs', 'benchmarks.md'), page);
    console.log(page);
  } finally {
    await district.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function pageOf(rows: readonly Measured[], atRest: readonly [string, number][]): string {
  const lines = rows.map(({ what, way, perSecond, p50, p99, failed }) => `| ${what} | ${way} | ${perSecond} | ${p50} | ${p99} | ${failed} |`);
  const total = atRest.reduce((sum, [, megabytes]) => sum + megabytes, 0);
  return `# Benchmarks

Written by \`npm run bench\` on ${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB; ${CONNECTIONS} connections, ${SECONDS} s each, both ways in turn.
Client, gateway, services, PostgreSQL and NATS share these processors: the ratio of two lines of one run says something, a number alone little.

| what | way | requests/s | p50 ms | p99 ms | failed |
|---|---|---:|---:|---:|---:|
${lines.join('\n')}

Memory of the whole district at rest: ${total} MB (${atRest.map(([name, megabytes]) => `${name} ${megabytes}`).join(', ')}; PostgreSQL's own process without its shared memory's users).
`;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    tell(error);
    process.exit(1);
  },
);
