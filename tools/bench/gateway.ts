import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { testIssuer } from '@linli/testing';

import { startNats } from '../runtime/nats.ts';
import { Part } from '../runtime/part.ts';
import { root } from '../runtime/paths.ts';
import { portsFrom } from '../runtime/ports.ts';
import { Child } from './child.ts';
import { load, type Answered } from './district.ts';
import { atLeast, atMost, median, spread, type Findings } from './findings.ts';
import { inOrder } from './in-order.ts';
import { workOf } from './memory.ts';

const CONNECTIONS = 64;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = 4;

const ways = ['straight to the service', 'Linli’s gateway', '@fastify/http-proxy', 'Nest’s NATS transport'] as const;
type Way = (typeof ways)[number];

/** What went one way, and what the process in it worked for each request. */
type Passed = Answered & { microseconds: number };

/** What the edge costs: the same answer straight from a service, through the gateway, and through what one would take instead. */
export async function gateway(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const first = await portsFrom(29_180, 8);
  const [service, ours, proxied, asked, broker] = [first, first + 1, first + 2, first + 3, first + 4];
  const issuer = await testIssuer();
  const nats = await startNats({ folder: join(folder, 'nats'), port: broker, logFile: join(folder, 'nats.log') });
  const children: { stop(): Promise<void> }[] = [nats.part];
  const measure = async () => {
    const start = async (kind: string, port: number) => {
      const child = await Child.start('./gateway-servers.ts', { kind, port, upstream: service, nats: nats.url });
      children.unshift(child);
      return child.pid;
    };
    const behind = await start('service', service);
    await start('natsService', 0);
    const edge = await gatewayOf(ours, service, issuer, folder);
    children.unshift(edge);
    const pids: Readonly<Record<Way, number>> = {
      'straight to the service': behind,
      'Linli’s gateway': edge.pid!,
      '@fastify/http-proxy': await start('httpProxy', proxied),
      'Nest’s NATS transport': await start('natsGateway', asked),
    };
    const token = await issuer.token('a0000000-0000-4000-8000-000000000001', {}, { expiresIn: 3600 });
    const ports: Readonly<Record<Way, number>> = {
      'straight to the service': service,
      'Linli’s gateway': ours,
      '@fastify/http-proxy': proxied,
      'Nest’s NATS transport': asked,
    };
    const found = new Map<Way, Passed[]>(ways.map((way) => [way, []]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const way of ways) {
        const worked = () => workOf(new Map([[way, pids[way]]])).get(way)!;
        const before = worked();
        const answered = await load({
          url: `http://127.0.0.1:${ports[way]}/api/grid/v1/hello`,
          connections: CONNECTIONS,
          seconds: round === 0 ? 2 : SECONDS,
          token,
        });
        if (round > 0) found.get(way)!.push({ ...answered, microseconds: ((worked() - before) * 1e6) / answered.answers });
      }
    }
    return findings(found);
  };
  return inOrder(measure, async () => {
    for (const child of children) await child.stop();
    await issuer.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

async function gatewayOf(
  port: number,
  service: number,
  { issuer, audience }: { issuer: string; audience: string },
  folder: string,
): Promise<Part> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    UPSTREAMS: `grid=http://127.0.0.1:${service}`,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    RATE_PER_MINUTE: '100000000',
    LOG_LEVEL: 'warn',
  };
  const part = new Part({
    name: 'gateway',
    command: process.execPath,
    args: ['dist/main.js'],
    cwd: join(root, 'apps', 'gateway'),
    env,
    logFile: join(folder, 'gateway.log'),
  });
  part.start();
  for (let tries = 0; ; tries++) {
    const alive = await fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (alive) return part;
    if (tries === 100 || !part.running) throw new Error(`the gateway does not start: ${part.lastWords()}`);
    await sleep(100);
  }
}

function findings(found: ReadonlyMap<Way, readonly Passed[]>): Findings {
  const of = (way: Way, what: 'perSecond' | 'p50' | 'p99' | 'microseconds') => found.get(way)!.map((answered) => answered[what]);
  const ratio = (what: 'perSecond' | 'p99' | 'microseconds', other: Way) => median(of('Linli’s gateway', what)) / median(of(other, what));
  const peers = ['@fastify/http-proxy', 'Nest’s NATS transport'] as const;
  return {
    goals: [
      atLeast(`requests/s / those of ${peers[0]}, ${CONNECTIONS} connections`, ratio('perSecond', peers[0]), 1.6),
      atLeast(`requests/s / those of ${peers[1]}, ${CONNECTIONS} connections`, ratio('perSecond', peers[1]), 1.3),
      atMost(`processor time a request / that of ${peers[0]}`, ratio('microseconds', peers[0]), 0.65),
      ...peers.map((peer) => atMost(`p99 / that of ${peer}, ${CONNECTIONS} connections`, ratio('p99', peer), 0.65)),
    ],
    tables: [
      {
        head: ['way', 'requests/s', 'of straight', 'p50 ms', 'p99 ms', 'processor µs a request'],
        rows: ways.map((way) => [
          way,
          spread(of(way, 'perSecond')),
          (median(of(way, 'perSecond')) / median(of('straight to the service', 'perSecond'))).toFixed(2),
          spread(of(way, 'p50'), 1),
          spread(of(way, 'p99'), 1),
          spread(of(way, 'microseconds')),
        ]),
      },
    ],
    notes: [
      `${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s in turn, after one to warm up. Client, gateway and service share two processors.`,
      'Behind all of them the same small service, Nest on Fastify. Linli’s gateway checks the token, limits, traces and breaks circuits; @fastify/http-proxy (undici, 128 connections, no pipelining) and the gateway on Nest’s NATS transport (queue group, Fastify) do nothing beside passing on.',
    ],
  };
}
