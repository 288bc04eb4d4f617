import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { at, Client, clientCredentials, listen, pageOf, post, ProblemError, put, remove } from './index.js';

let server: Server;
let client: Client;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let signedOut = 0;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new Client({ address, token: async () => 'a-token', language: () => 'zh-CN', unauthenticated: () => (signedOut += 1) });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('sends who asks, in which language, once, and what they saw', async () => {
  let headers: IncomingMessage['headers'] = {};
  answer = (request, response) => {
    headers = request.headers;
    response.end('{"ok":true}');
  };
  expect(await client.send(post('/api/grid/v1/cases/{id}/accept', { id: '1', body: { note: '马上到' }, ifMatch: 3 }))).toEqual({
    ok: true,
  });
  expect(headers).toMatchObject({
    authorization: 'Bearer a-token',
    'accept-language': 'zh-CN',
    'if-match': '"3"',
    'content-type': 'application/json',
  });
  expect(headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
});

it('says in which role somebody acts, and tells when it is theirs no longer', async () => {
  const seen: unknown[] = [];
  let over = 0;
  const chosen: { role?: string } = {};
  const options = { address: client.address, token: async () => 'a-token', language: () => 'en' };
  const acting = new Client({ ...options, actingAs: () => chosen.role, capacityOver: () => (over += 1) });
  answer = (request, response) => {
    seen.push(request.headers['acting-as']);
    if (chosen.role === undefined) return void response.end('{}');
    response
      .writeHead(403, { 'content-type': 'application/problem+json' })
      .end('{"status":403,"code":"capacity-over","title":"所选身份已失效"}');
  };
  await acting.get(at('/api/identity/v1/me'));
  chosen.role = 'a-grant';
  await expect(acting.get(at('/api/identity/v1/me'))).rejects.toMatchObject({ code: 'capacity-over' });
  expect([seen, over]).toEqual([[undefined, 'a-grant'], 1]);
});

it('asks for a sheet by what it says, and sends one', async () => {
  const asked: [string, string][] = [];
  answer = (request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += String(part)))
      .on('end', () => {
        asked.push([request.method!, body.includes('list.xlsx') ? 'a file' : body]);
        response.end('{}');
      });
  };
  await client.blob(at('/api/employment/v1/jobs/template.xlsx'));
  await client.blob(post('/api/employment/v1/employers/export.xlsx', { body: { area: '140321', reason: '存档' } }));
  expect(
    await client.send(post('/api/employment/v1/employers/{id}/jobs/import', { id: '1', dryRun: true, file: new File(['1'], 'list.xlsx') })),
  ).toEqual({});
  expect(asked).toEqual([
    ['GET', ''],
    ['POST', '{"area":"140321","reason":"存档"}'],
    ['POST', 'a file'],
  ]);
});

it('throws what the district says, and tells when it does not know us', async () => {
  answer = (_request, response) =>
    response
      .writeHead(401, { 'content-type': 'application/problem+json' })
      .end('{"status":401,"code":"token-expired","title":"登录已过期"}');
  const error: unknown = await client.get(at('/api/identity/v1/me')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ status: 401, code: 'token-expired' });
  expect(signedOut).toBe(1);
});

it('says offline when nothing answers', async () => {
  const nowhere = new Client({
    address: 'http://127.0.0.1:1',
    token: async () => undefined,
    language: () => 'en',
    unauthenticated: () => undefined,
  });
  await expect(nowhere.get(at('/api/identity/v1/me'))).rejects.toMatchObject({ code: 'offline', status: 0 });
});

it.each([
  [at('/api/grid/v1/cases'), '/api/grid/v1/cases'],
  [
    at('/api/grid/v1/cases', { area: undefined, state: ['closed', 'rejected'], number: 'NG 1&2' }),
    '/api/grid/v1/cases?state=closed,rejected&number=NG%201%262',
  ],
  [at('/api/employment/v1/j/{code}', { code: 'a/b?' }), '/api/employment/v1/j/a%2Fb%3F'],
  [pageOf(at('/api/grid/v1/cases'), { limit: 50 }), '/api/grid/v1/cases?limit=50'],
  [pageOf(at('/api/grid/v1/cases', { relation: 'followed' }), { cursor: 'a+b' }), '/api/grid/v1/cases?relation=followed&cursor=a%2Bb'],
])('an address has its parameters in it: %s', (address, whole) => {
  expect(address).toBe(whole);
});

it('a command is a value: what is not given is not in it', () => {
  expect(
    put('/api/employment/v1/micro-homes/{id}', {
      id: '1',
      body: { name: '花开', site: '南关街', point: { lon: 1, lat: 2 } },
      ifMatch: undefined,
    }),
  ).toEqual({
    method: 'PUT',
    path: '/api/employment/v1/micro-homes/1',
    body: { name: '花开', site: '南关街', point: { lon: 1, lat: 2 } },
  });
  expect(remove('/api/volunteering/v1/duty')).toEqual({ method: 'DELETE', path: '/api/volunteering/v1/duty' });
});

it('an agency’s client asks for one token for all its requests, and for another when that ends', async () => {
  const asked: string[] = [];
  let expiresIn = 3600;
  answer = (request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += String(part)))
      .on('end', () => {
        asked.push(`${request.url} ${Buffer.from(request.headers.authorization!.slice(6), 'base64')} ${body}`);
        response.end(JSON.stringify({ access_token: `token ${asked.length}`, expires_in: expiresIn }));
      });
  };
  const { address } = client;
  const token = clientCredentials({ address, clientId: 'hotline', clientSecret: 'a:b' });
  expect(await Promise.all([token(), token()])).toEqual(['token 1', 'token 1']);
  expect(asked).toEqual(['/oidc/token hotline:a%3Ab grant_type=client_credentials&resource=https%3A%2F%2Flinli%2Fapi']);
  expiresIn = 20;
  const short = clientCredentials({ address, clientId: 'hotline', clientSecret: 'a' });
  expect([await short(), await short()]).toEqual(['token 2', 'token 3']);
  answer = (_request, response) => response.writeHead(401).end('{"error":"invalid_client"}');
  await expect(clientCredentials({ address, clientId: 'hotline', clientSecret: 'x' })()).rejects.toThrow(
    'no token for hotline: 401 {"error":"invalid_client"}',
  );
});

describe('a listener', () => {
  const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const hint = { service: 'grid', type: 'x', aggregate: { type: 'case', id: '1', version: 2 }, topics: ['case:1'] };
  const until = async (heard: () => boolean) => {
    while (!heard()) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('hears hints with its token; after an interruption it is told what may have been missed', async () => {
    let streams = 0;
    answer = (request, response) => {
      expect(request.headers.authorization).toBe('Bearer a-token');
      expect(request.url).toBe('/api/live?topics=grid.case%3A1');
      streams += 1;
      response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .write(`retry: 20\n${event('ready', { service: 'grid', topics: ['grid.case:1'] })}${event('hint', hint)}`);
      if (streams === 1) setTimeout(() => response.destroy(), 50);
    };
    const heard: unknown[] = [];
    const stop = listen(client, ['grid.case:1'], { hint: (one) => heard.push(one), again: (service) => heard.push(service) });
    await until(() => heard.length === 3);
    stop();
    expect([streams, heard]).toEqual([2, [hint, 'grid', hint]]);
  });

  it('asks again though the answer was a refusal, and is told then too', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      if (asked === 1) return void response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event('ready', { service: 'grid', topics: ['grid.case:1'] }));
    };
    const again: string[] = [];
    const stop = listen(client, ['grid.case:1'], { hint: () => undefined, again: (service) => again.push(service) });
    await until(() => again.length === 1);
    stop();
    expect([asked, again]).toEqual([2, ['grid']]);
  });
});
