import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { FastifyInstance } from 'fastify';

import { createGateway } from '../src/gateway.js';

const long = JSON.stringify({ items: Array.from({ length: 500 }, (_, n) => ({ n, words: '邻里 words that come again' })) });
const page = `<!doctype html><title>邻里</title>${'<p>x</p>'.repeat(300)}`;
const consoleDir = mkdtempSync(join(tmpdir(), 'linli-console-'));
let service: Server;
let gateway: FastifyInstance;
let address: string;
let reached = 0;

beforeAll(async () => {
  service = createServer((request, response) => {
    if (request.url!.endsWith('/never')) return void reached++;
    if (request.url!.endsWith('/half')) return void response.writeHead(200, { 'content-type': 'text/plain' }).write('half');
    if (request.url!.endsWith('/photo')) return void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(long);
    if (request.url!.endsWith('/live')) return void response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: one\n\n');
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(long),
        'cache-control': 'no-store',
        'content-security-policy': 'sandbox',
      })
      .end(long);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  writeFileSync(join(consoleDir, 'index.html'), page);
  writeFileSync(join(consoleDir, 'app.js'), 'plain');
  writeFileSync(join(consoleDir, 'app.js.br'), brotliCompressSync('encoded'));
  const oidc = { issuer: 'http://127.0.0.1:1', audience: 'x', accountClaim: 'sub', discoveryUrl: 'http://127.0.0.1:1' };
  const upstreams = new Map([['grid', [`http://127.0.0.1:${(service.address() as AddressInfo).port}`]]]);
  gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    upstreams,
    publicUrl: 'https://linli.example',
    oidc,
    consoleDir,
    consoleClientId: 'console',
    ratePerMinute: 1e9,
    answerWithinMs: 1500,
    checkAnswers: true,
    logLevel: 'silent',
  });
  address = await gateway.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  service.closeAllConnections();
  await gateway.close();
  service.close();
  rmSync(consoleDir, { recursive: true });
});

/** As it came over the wire: fetch would decode it. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get(address + path, { headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }));
      answer.on('error', reject);
    }).on('error', reject);
  });
const codeOf = ({ body }: { body: Buffer }) => (JSON.parse(body.toString()) as { code: string }).code;

describe('an answer of a service', () => {
  it('is encoded as the client likes it, and arrives whole', async () => {
    const [br, gzip, plain] = [
      await ask('/api/grid/v1/x', { 'accept-encoding': 'gzip, br' }),
      await ask('/api/grid/v1/x', { 'accept-encoding': 'gzip' }),
      await ask('/api/grid/v1/x'),
    ];
    expect([br, gzip, plain].map(({ headers }) => [headers['content-encoding'], headers.vary])).toEqual([
      ['br', 'Origin, Accept-Encoding'],
      ['gzip', 'Origin, Accept-Encoding'],
      [undefined, 'Origin, Accept-Encoding'],
    ]);
    expect([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String)).toEqual([long, long, long]);
    expect(br.body.length).toBeLessThan(plain.body.length / 10);
  });

  it('is not when it is a photo, or only asked about', async () => {
    expect((await ask('/api/grid/v1/photo', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    expect((await ask('/api/grid/v1/x', { 'accept-encoding': 'br' }, 'HEAD')).headers['content-encoding']).toBeUndefined();
  });

  it('that has no end is not held back', async () => {
    const answer = await fetch(`${address}/api/grid/v1/live`, { headers: { 'accept-encoding': 'br', accept: 'text/event-stream' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    const reader = answer.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: one\n\n');
    await reader.cancel();
  });
});

describe('what the gateway answers itself', () => {
  it('is encoded too: documents and the page anew, files as they lie there', async () => {
    const events = await ask('/asyncapi.json', { 'accept-encoding': 'br' });
    expect(JSON.parse(brotliDecompressSync(events.body).toString())).toMatchObject({ asyncapi: expect.any(String) });
    const root = await ask('/anywhere', { 'accept-encoding': 'gzip', accept: 'text/html' });
    expect([root.headers['content-encoding'], gunzipSync(root.body).toString()]).toEqual(['gzip', page]);
    const [encoded, plain] = [await ask('/app.js', { 'accept-encoding': 'br' }), await ask('/app.js')];
    expect([brotliDecompressSync(encoded.body).toString(), plain.body.toString()]).toEqual(['encoded', 'plain']);
    expect([encoded.headers.vary, encoded.headers['content-type']]).toEqual(['Accept-Encoding', plain.headers['content-type']]);
  });

  it('has its protection at every address, stricter where no page belongs; a service’s own word counts', async () => {
    const of = async (path: string) => (await ask(path, { accept: 'text/html' })).headers;
    for (const path of ['/', '/app.js', '/asyncapi.json', '/api/grid/v1/x', '/api/nothing/v1/x', '/health/live', '/%zz']) {
      const headers = await of(path);
      expect([
        path,
        headers['x-content-type-options'],
        headers['strict-transport-security'],
        headers['content-security-policy'] !== undefined,
        headers['x-frame-options'] !== undefined,
        headers['referrer-policy'] !== undefined,
      ]).toEqual([path, 'nosniff', 'max-age=63072000', true, true, true]);
    }
    expect((await of('/'))['content-security-policy']).toContain("default-src 'self'");
    expect((await of('/asyncapi.json'))['content-security-policy']).toContain("default-src 'none'");
    expect((await of('/api/grid/v1/x'))['content-security-policy']).toBe('sandbox');
  });
});

describe('what is no request', () => {
  it.each([
    ['an address that cannot be read', '/%zz', 'GET', 400, 'malformed'],
    ['a method that an address does not know', '/asyncapi.json', 'DELETE', 405, 'method-not-allowed'],
    ['an unknown address', '/nothing', 'GET', 404, 'not-found'],
  ])('%s is a problem', async (_name, path, method, status, code) => {
    const answer = await ask(path, {}, method);
    expect([answer.status, answer.headers['content-type'], codeOf(answer)]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
      code,
    ]);
    expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
  });

  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
    ['no HTTP', 'HELLO\r\n\r\n', 400],
  ])('%s is a problem', async (_name, sent, status) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.write(sent);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json[^]*"status":${status}`));
  });
});

// Last: a service that does not answer is left alone for a while.
describe('every request gets an answer', () => {
  it('or its end, when its service stops in the middle of one', async () => {
    await expect(ask('/api/grid/v1/half')).rejects.toThrow();
  });

  it('also when its service never gives one', async () => {
    const answer = await ask('/api/grid/v1/never');
    expect([answer.status, answer.headers['content-type'], codeOf(answer)]).toEqual([
      504,
      'application/problem+json; charset=utf-8',
      'timed-out',
    ]);
  });

  it('also when it waits for a connection that others keep', async () => {
    const before = reached;
    let reachedAtFirst: number | undefined;
    const answers = await Promise.all(
      Array.from({ length: 140 }, async () => {
        const answer = await ask('/api/grid/v1/never');
        reachedAtFirst ??= reached - before;
        return answer;
      }),
    );
    // What comes late to a service that did not answer five others is spared the wait.
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(504);
    expect(statuses.filter((status) => status !== 504 && status !== 503)).toEqual([]);
    expect(reachedAtFirst).toBeLessThan(140);
  });
});
