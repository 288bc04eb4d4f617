import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { catalogue } from '@linli/problems';
import { answerCheck, checkAnswers } from '@linli/service/edge';
import { testIssuer, type TestIssuer } from '@linli/testing';
import fastify, { type FastifyInstance } from 'fastify';

import { createGateway } from '../src/gateway.js';
import { ownDocument } from '../src/own-document.js';

let issuer: TestIssuer;
let service: Server;
let gateway: FastifyInstance;
let address: string;
let seen: IncomingMessage | undefined;
let left = 0;

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

/** A small real service: echoes, streams, reports what it saw. */
function answer(request: IncomingMessage, response: import('node:http').ServerResponse): void {
  seen = request;
  const path = request.url!;
  if (path === '/health/ready') return void response.end(JSON.stringify({ status: 'ready', parts: {} }));
  if (path === '/openapi.json') return void response.end(JSON.stringify({ paths: { '/api/grid/v1/x': { get: { operationId: 'x' } } } }));
  if (path.endsWith('/live')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: one\n\n');
    request.on('close', () => left++);
    setTimeout(() => response.write('data: two\n\n'), 150);
    return;
  }
  if (path.endsWith('/bytes')) return void response.setHeader('content-type', 'image/png').end(everyByte);
  let bytes = 0;
  request.on('data', (chunk: Buffer) => (bytes += chunk.length));
  request.on('end', () =>
    response
      .setHeader('etag', '"3"')
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ method: request.method, path, bytes })),
  );
}

beforeAll(async () => {
  issuer = await testIssuer();
  service = createServer(answer);
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const grid = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    upstreams: new Map([
      ['grid', [grid]],
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
    ratePerMinute: 40,
    checkAnswers: true,
    logLevel: 'silent',
  });
  address = await gateway.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await gateway.close();
  service.closeAllConnections();
  service.close();
  await issuer.stop();
});

const call = async (path: string, init: RequestInit = {}, subject = crypto.randomUUID()) =>
  fetch(address + path, { ...init, headers: { authorization: `Bearer ${await issuer.token(subject)}`, ...init.headers } });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('a request to a service', () => {
  it('passes with its query and body, and its answer comes back with status and headers', async () => {
    const response = await call('/api/grid/v1/cases?state=open', { method: 'POST', body: 'x'.repeat(5000) });
    expect(response.headers.get('etag')).toBe('"3"');
    expect(await response.json()).toEqual({ method: 'POST', path: '/api/grid/v1/cases?state=open', bytes: 5000 });
  });

  it('has bytes in its answer that are no text', async () => {
    expect(Buffer.from(await (await call('/api/grid/v1/bytes')).arrayBuffer())).toEqual(everyByte);
  });

  it('cannot pretend where it comes from, and carries its trace', async () => {
    await call('/api/grid/v1/x', {
      headers: {
        'x-forwarded-for': '6.6.6.6',
        forwarded: 'for=6.6.6.6',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
    });
    expect(seen!.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(seen!.headers.forwarded).toBeUndefined();
    expect(seen!.headers['x-forwarded-host']).toBe('linli.example');
    expect(seen!.headers.traceparent).toContain('0af7651916cd43dd8448eb211c80319c');
  });

  it('with a large form passes; beyond the bound it is 413, told or not told its length', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await call('/api/grid/v1/a', { method: 'POST', body: Buffer.alloc(3_000_000), headers: form })).status).toBe(200);
    expect(await codeOf(await call('/api/grid/v1/a', { method: 'POST', body: Buffer.alloc(2_000_000) }))).toBe('too-large');
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(200_000)) });
    const counted = await call('/api/grid/v1/a', { method: 'POST', body: endless, duplex: 'half' } as RequestInit).catch(
      (error: unknown) => error,
    );
    if (counted instanceof Response) expect(counted.status).toBe(413);
    else expect(counted).toBeInstanceOf(TypeError);
  });
});

describe('a token', () => {
  it.each([
    ['expired', () => issuer.token('a', {}, { expiresIn: -60 }), 'token-expired'],
    ['for another audience', () => issuer.token('a', {}, { audience: 'https://elsewhere' }), 'token-audience'],
    ['with a stranger’s key', () => issuer.forged('a'), 'unauthenticated'],
  ])('%s is refused before any service sees it', async (_name, token, code) => {
    seen = undefined;
    const response = await fetch(`${address}/api/grid/v1/x`, { headers: { authorization: `Bearer ${await token()}` } });
    expect([response.status, await codeOf(response)]).toEqual([401, code]);
    expect(seen).toBeUndefined();
  });
});

describe('live updates', () => {
  it('come as they happen, and the service hears when the listener leaves', async () => {
    const leave = new AbortController();
    const response = await call('/api/grid/v1/live', { signal: leave.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('one');
    expect((await reader.read()).value).toContain('two');
    leave.abort();
    const deadline = Date.now() + 3000;
    while (left === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(left).toBe(1);
  });
});

describe('a document', () => {
  it('is 304 to whoever has it, compressed or not', async () => {
    const first = await fetch(`${address}/asyncapi.json`);
    const etag = first.headers.get('etag')!;
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)]);
    const again = await fetch(`${address}/asyncapi.json`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('the reference at /docs', () => {
  const scripts = async () => [...(await (await fetch(`${address}/docs`)).text()).matchAll(/<script([^>]*)>([^<]*)/g)];

  it('runs scripts of the gateway’s own only, none that is written into the page, and is let evaluate nothing', async () => {
    const policy = (await fetch(`${address}/docs`)).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect((await scripts()).map(([, , inline]) => inline)).toEqual(['', '']);
    for (const [, attributes] of await scripts()) {
      const [, file] = /src="([^"]+)"/.exec(attributes!)!;
      const answer = await fetch(address + file, { headers: { 'accept-encoding': 'br' } });
      expect([file, answer.status, answer.headers.get('content-type')]).toEqual([
        expect.stringMatching(/^\/docs\/files\//),
        200,
        expect.stringContaining('javascript'),
      ]);
    }
  });

  it('is sent encoded as it lies there', async () => {
    const answer = await fetch(`${address}/docs/files/scalar.js`, { headers: { 'accept-encoding': 'br' } });
    expect([answer.headers.get('content-encoding'), Number(answer.headers.get('content-length')) < 1_300_000]).toEqual(['br', true]);
    expect(await answer.text()).toContain('createApiReference');
  });

  it('has a row for every problem, where its type leads', async () => {
    const lists = await (await fetch(`${address}/docs/lists`)).text();
    for (const code of Object.keys(catalogue)) expect(lists).toContain(`id="problem-${code}"`);
    const { type } = (await (await call('/api/nothing/v1/x')).json()) as { type: string };
    expect(type).toBe('/docs#problem-not-found');
    expect(await (await fetch(`${address}/docs/files/start.js`)).text()).toContain('/docs/lists${location.hash}');
  });
});

describe('too many requests', () => {
  it('of one caller are 429 with Retry-After; another caller goes on (control); each answer says what is left', async () => {
    const subject = crypto.randomUUID();
    const statuses: number[] = [];
    const first = await call('/api/grid/v1/x', {}, crypto.randomUUID());
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([
      '"caller";q=40;w=60',
      expect.stringMatching(/^"caller";r=39;t=(60|59)$/),
    ]);
    for (let i = 0; i < 41; i++) statuses.push((await call('/api/grid/v1/x', {}, subject)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const refused = await call('/api/grid/v1/x', {}, subject);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"caller";r=0;t=\d+$/);
    expect((await call('/api/grid/v1/x')).status).toBe(200);
  });
});

describe('a service that is away', () => {
  it('is 503 with Retry-After, and ready says which', async () => {
    const response = await call('/api/youth/v1/x');
    expect([response.status, response.headers.get('retry-after'), await codeOf(response)]).toEqual([503, '5', 'unavailable']);
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', parts: { grid: 'ok', youth: 'unreachable' } }]);
  });

  it('an unknown service is 404', async () => {
    expect(await codeOf(await call('/api/nothing/v1/x'))).toBe('not-found');
  });
});

it('tells the console where people sign in, whichever issuer that is', async () => {
  expect(await (await fetch(`${address}/console.json`)).json()).toEqual({
    issuer: issuer.issuer,
    audience: issuer.audience,
    clientId: 'console',
  });
  const docs = await fetch(`${address}/docs`);
  expect(docs.headers.get('content-security-policy')).toContain(`connect-src 'self' ${issuer.issuer}`);
  expect(await docs.text()).toContain(`data-audience="${issuer.audience}"`);
});

it('is held to its document in tests: the control, an answer that has more than it says', async () => {
  const told: string[] = [];
  const bare = fastify();
  checkAnswers(bare, await answerCheck(ownDocument as never), (wrong) => told.push(wrong));
  bare.get('/health/live', () => ({ status: 'live', since: 'yesterday' }));
  bare.get('/console.json', () => ({ issuer: 'x', audience: 'x', clientId: 'console' }));
  bare.get('/elsewhere', (_request, reply) =>
    reply
      .code(404)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify({ title: 'no code' })),
  );
  const statuses = await Promise.all(
    ['/health/live', '/console.json', '/elsewhere'].map(async (url) => (await bare.inject(url)).statusCode),
  );
  expect([statuses, told.map((wrong) => wrong.split(':')[0])]).toEqual([
    [500, 200, 500],
    ['healthLive answers 200', 'a refusal answers 404'],
  ]);
  await bare.close();
});
