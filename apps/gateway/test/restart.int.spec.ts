import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { eventually } from '@linli/testing';
import type { FastifyInstance } from 'fastify';

import { createGateway } from '../src/gateway.js';

interface Copy {
  server: Server;
  port: number;
  /** How many requests it has taken. */
  taken: number;
}

/** A copy of a service that counts what has an effect in it. `port` 0 for a new one. */
async function copy(port = 0): Promise<Copy> {
  const server = createServer((request, response) => {
    own.taken += 1;
    request.resume().on('end', () => {
      if (request.url!.endsWith('/breaks')) return void request.socket.destroy();
      effects.push(`${request.method} ${String(request.headers['idempotency-key'])}`);
      setTimeout(() => response.end('{}'), 2);
    });
  });
  const own: Copy = { server, port, taken: 0 };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  own.port = (server.address() as AddressInfo).port;
  return own;
}

/** Answers what it has begun, and closes each connection as soon as it is idle: now and then just when a request is on its way. */
async function stop(server: Server): Promise<void> {
  const closing = setInterval(() => server.closeIdleConnections(), 3);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(closing);
}

let effects: string[] = [];
let copies: Copy[];
const gateways: FastifyInstance[] = [];

async function through(addresses: string[]): Promise<string> {
  const oidc = { issuer: 'http://127.0.0.1:1', audience: 'x', accountClaim: 'sub', discoveryUrl: 'http://127.0.0.1:1' };
  const config = {
    host: '127.0.0.1',
    port: 0,
    upstreams: new Map([['grid', addresses]]),
    publicUrl: 'http://localhost',
    oidc,
    consoleDir: undefined,
    consoleClientId: 'console',
    ratePerMinute: 1e9,
    logLevel: 'silent',
  };
  const gateway = await createGateway(config);
  gateways.push(gateway);
  return gateway.listen({ port: 0, host: '127.0.0.1' });
}
const addressOf = ({ port }: { port: number }) => `http://127.0.0.1:${port}`;

beforeEach(async () => {
  effects = [];
  copies = [await copy(), await copy()];
});
afterEach(async () => {
  for (const gateway of gateways.splice(0)) await gateway.close();
  for (const { server } of copies) server.closeAllConnections();
  await Promise.all(copies.map(({ server }) => stop(server)));
});

/** Sends requests without a pause from eight callers until told to stop; the statuses that came back, by how many. */
function load(address: string): () => Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  let going = true;
  const one = async () => {
    while (going) {
      const { status } = await fetch(`${address}/api/grid/v1/cases`, {
        method: 'POST',
        body: '{}',
        headers: { 'idempotency-key': crypto.randomUUID() },
      });
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const callers = Array.from({ length: 8 }, one);
  return async () => {
    going = false;
    await Promise.all(callers);
    return statuses;
  };
}

/** As many as that every caller has gone on since. */
const ALL_CALLERS = 40;

/**
 * One copy after the other goes away, under load, and comes back; the next one goes when those that are there have been asked again,
 * however busy the machine is.
 */
async function restartInTurn(restarted: readonly Copy[]): Promise<void> {
  const asked = async (ones: readonly Copy[]) => {
    const before = ones.map(({ taken }) => taken);
    await eventually(
      async () => ones.map(({ taken }, i) => taken - before[i]!),
      (more) => more.every((n) => n >= ALL_CALLERS),
    );
  };
  await asked(restarted);
  for (const [i, { server, port }] of restarted.entries()) {
    await stop(server);
    await (restarted.length > 1 ? asked(copies.filter((_, n) => n !== i)) : new Promise((resolve) => setTimeout(resolve, 200)));
    copies[i] = await copy(port);
    await asked([copies[i]]);
  }
}

it('nobody notices when the copies of a service are restarted one after the other', async () => {
  const end = load(await through(copies.map(addressOf)));
  await restartInTurn([...copies]);
  const { 200: well, ...others } = await end();
  expect(others).toEqual({});
  expect(well).toBeGreaterThan(100);
});

it('with one copy there is nobody to go to: the restart is noticed (control)', async () => {
  const end = load(await through([addressOf(copies[0]!)]));
  await restartInTurn([copies[0]!]);
  expect((await end())[503]).toBeGreaterThan(0);
});

it('what may have had an effect is not sent again, unless it brings a key', async () => {
  const dead = createServer((request) => void request.resume().on('end', () => request.socket.destroy()));
  await new Promise<void>((resolve) => dead.listen(0, '127.0.0.1', resolve));
  // Each call begins with the next copy: two calls of each kind meet the one that breaks once.
  const address = await through([addressOf(copies[0]!), addressOf(dead.address() as AddressInfo)]);
  const send = async (headers: Record<string, string>) =>
    (await fetch(`${address}/api/grid/v1/cases`, { method: 'POST', body: '{}', headers })).status;
  expect([await send({}), await send({})].sort()).toEqual([200, 503]);
  expect([await send({ 'idempotency-key': 'a' }), await send({ 'idempotency-key': 'b' })]).toEqual([200, 200]);
  expect(effects).toHaveLength(3);
  dead.closeAllConnections();
  await stop(dead);
});
