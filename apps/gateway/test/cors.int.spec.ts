import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { testIssuer, type TestIssuer } from '@linli/testing';
import type { FastifyInstance } from 'fastify';

import { createGateway } from '../src/gateway.js';

const AGENCY = 'https://minzhengju.example';
const STRANGER = 'https://elsewhere.example';
let issuer: TestIssuer;
let identity: Server;
let gateway: FastifyInstance;
let address: string;
let asked = 0;

beforeAll(async () => {
  issuer = await testIssuer();
  // A service that is more generous than it may be.
  identity = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/client-origins') {
      asked++;
      return void response.end(JSON.stringify({ origins: [AGENCY] }));
    }
    response
      .setHeader('access-control-allow-origin', '*')
      .setHeader('access-control-allow-credentials', 'true')
      .setHeader('etag', '"1"')
      .setHeader('vary', 'Accept-Language');
    response.end(JSON.stringify({ method: request.method }));
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    upstreams: new Map([
      ['identity', [`http://127.0.0.1:${(identity.address() as AddressInfo).port}`]],
      ['youth', ['http://127.0.0.1:1']],
    ]),
    publicUrl: 'https://linli.example',
    oidc: {
      issuer: issuer.issuer,
      audience: issuer.audience,
      accountClaim: 'sub',
      discoveryUrl: `${issuer.issuer}/.well-known/openid-configuration`,
    },
    consoleDir: undefined,
    consoleClientId: 'console',
    ratePerMinute: 1000,
    checkAnswers: true,
    logLevel: 'silent',
  });
  address = await gateway.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await gateway.close();
  identity.closeAllConnections();
  identity.close();
  await issuer.stop();
});

const ask = (path: string, origin: string | undefined, init: RequestInit = {}) =>
  fetch(address + path, { ...init, headers: { ...(origin ? { origin } : {}), ...init.headers } });
const preflight = (path: string, origin: string) =>
  ask(path, origin, {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,idempotency-key' },
  });
const corsOf = ({ headers }: Response) => [...headers.keys()].filter((name) => name.startsWith('access-control-')).sort();

describe('a page of a registered origin', () => {
  it.each(['/api/identity/v1/me', '/oidc/token', '/openapi.json'])(
    'may ask %s with a token and a key, never with cookies',
    async (path) => {
      const answer = await preflight(path, AGENCY);
      expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([
        204,
        AGENCY,
        'Origin',
      ]);
      expect(answer.headers.get('access-control-allow-headers')).toMatch(/Acting-As.*Authorization.*Idempotency-Key.*If-Match/);
      expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  it.each(['/api/identity/v1/me', '/oidc/token'])('reads what %s answers, with the headers that a client goes by', async (path) => {
    const answer = await ask(path, AGENCY, { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([
      200,
      AGENCY,
      'Origin, Accept-Language',
    ]);
    const exposed = answer.headers.get('access-control-expose-headers')!.split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'traceparent']),
    );
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('reads a refusal of the gateway too', async () => {
    for (const [path, status] of [
      ['/api/youth/v1/x', 503],
      ['/api/nothing/v1/x', 404],
      ['/openapi.json', 503],
    ] as const) {
      const answer = await ask(path, AGENCY);
      expect([path, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([path, status, AGENCY]);
    }
    const forged = await ask('/api/identity/v1/me', AGENCY, { headers: { authorization: `Bearer ${await issuer.forged('a')}` } });
    expect([forged.status, forged.headers.get('access-control-allow-origin')]).toEqual([401, AGENCY]);
  });

  it('is known without asking each time', async () => {
    const before = asked;
    for (let i = 0; i < 5; i++) await ask('/api/identity/v1/me', AGENCY);
    expect([before, asked]).toEqual([1, 1]);
  });
});

describe('a page of any other origin (the control)', () => {
  it.each([STRANGER, 'null', `${AGENCY}.elsewhere.example`, 'http://minzhengju.example', 'https://linli.example'])(
    '%s is told nothing, whatever the service says',
    async (origin) => {
      for (const answer of [
        await ask('/api/identity/v1/me', origin),
        await ask('/oidc/token', origin, { method: 'POST' }),
        await ask('/openapi.json', origin),
      ]) {
        expect([corsOf(answer), answer.headers.get('vary')]).toEqual([[], expect.stringContaining('Origin')]);
      }
    },
  );

  it('gets a preflight without a yes', async () => {
    const answer = await preflight('/api/identity/v1/me', STRANGER);
    expect([answer.status, corsOf(answer)]).toEqual([204, []]);
  });

  it('is no page at all: an agency’s server asks without an origin, and its answer may be kept for no page', async () => {
    const answer = await ask('/api/identity/v1/me', undefined);
    expect([answer.status, corsOf(answer), answer.headers.get('vary')]).toEqual([200, [], 'Origin, Accept-Language']);
  });

  it('may not read a page of the district, nor ask for the list of origins', async () => {
    expect(corsOf(await ask('/console.json', AGENCY))).toEqual([]);
    expect((await ask('/client-origins', AGENCY)).status).toBe(404);
  });
});

it('goes on with what it knew while identity is away', async () => {
  identity.closeAllConnections();
  await new Promise((resolve) => identity.close(resolve));
  const answer = await ask('/api/youth/v1/x', AGENCY);
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([503, AGENCY]);
});
