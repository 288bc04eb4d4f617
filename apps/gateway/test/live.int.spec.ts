import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { eventually, testIssuer, type TestIssuer } from '@linli/testing';
import type { FastifyInstance } from 'fastify';

import { createGateway } from '../src/gateway.js';

/** A service's live endpoint as libs/service answers it: all topics or none; a hint when told. Anything else is `{}`. */
class Service {
  readonly streams = new Map<ServerResponse, string[]>();
  /** In which role the last one listens. */
  actingAs: string | string[] | undefined;
  refuses = 'secret:1';
  /** Answers 401 from now on. */
  knowsNobody = false;
  private server: Server | undefined;
  port = 0;

  async start(): Promise<this> {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    server!.closeAllConnections();
    await new Promise<void>((resolve) => server!.close(() => resolve()));
    this.streams.clear();
  }

  hint(topic: string): void {
    for (const [stream, topics] of this.streams)
      if (topics.includes(topic))
        stream.write(`event: hint\ndata: {"type":"x","aggregate":{"type":"case","id":"1","version":1},"topics":["${topic}"]}\n\n`);
  }

  get topics(): string[] {
    return [...this.streams.values()].flat().sort();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    if (!pathname.endsWith('/live')) return void response.end('{}');
    const topics = searchParams.get('topics')!.split(',');
    if (this.knowsNobody) return void response.writeHead(401).end();
    if (topics.includes(this.refuses)) return void response.writeHead(404).end();
    this.streams.set(response, topics);
    this.actingAs = request.headers['acting-as'];
    response.on('close', () => this.streams.delete(response));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: ready\ndata: {}\n\n');
  }
}

let issuer: TestIssuer;
let grid: Service;
let youth: Service;
let gateway: FastifyInstance;
let address: string;

beforeAll(async () => {
  issuer = await testIssuer();
});
afterAll(() => issuer.stop());
beforeEach(async () => {
  [grid, youth] = [await new Service().start(), await new Service().start()];
  gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    upstreams: new Map([
      ['grid', [`http://127.0.0.1:${grid.port}`]],
      ['youth', [`http://127.0.0.1:${youth.port}`]],
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
    ratePerMinute: 1e6,
    answerWithinMs: 30_000,
    checkAnswers: true,
    logLevel: 'silent',
  });
  address = await gateway.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([grid.stop(), youth.stop()]);
});

const authorized = async (expiresIn = 600) => ({ authorization: `Bearer ${await issuer.token(crypto.randomUUID(), {}, { expiresIn })}` });

/** Somebody who listens: what they have heard so far, and whether the stream has ended. */
async function listen(topics: string, expiresIn?: number, more: Record<string, string> = {}) {
  const leave = new AbortController();
  const answer = await fetch(`${address}/api/live?topics=${topics}`, {
    headers: { ...(await authorized(expiresIn)), ...more },
    signal: leave.signal,
  });
  const state = { status: answer.status, heard: '', ended: false, leave: () => leave.abort() };
  void (async () => {
    const text = new TextDecoder();
    for await (const chunk of answer.body!) state.heard += text.decode(chunk, { stream: true });
  })()
    .catch(() => undefined)
    .finally(() => (state.ended = true));
  return state;
}
const until = (heard: () => boolean) => eventually(async () => heard(), Boolean);
const times = (text: string, part: string) => text.split(part).length - 1;

it('one stream carries the hints of every service that somebody listens to', async () => {
  const one = await listen('grid.case:1,grid.case:2,youth.account:1');
  await until(() => grid.topics.length === 2 && youth.topics.length === 1);
  await until(() => times(one.heard, 'event: ready') === 2);
  grid.hint('case:2');
  youth.hint('account:1');
  youth.hint('account:of-another');
  await until(() => times(one.heard, 'event: hint') === 2);
  expect(one.heard).toContain('"service":"grid","type":"x","aggregate":{"type":"case","id":"1","version":1},"topics":["case:2"]');
  expect(one.heard).toContain('"topics":["account:1"]');
  one.leave();
  await until(() => grid.streams.size === 0 && youth.streams.size === 0);
});

it('listens in the role that somebody acts in, and in none they did not name', async () => {
  const role = crypto.randomUUID();
  await listen('grid.case:1', undefined, { 'acting-as': role });
  await until(() => grid.streams.size === 1);
  expect(grid.actingAs).toBe(role);
  await listen('youth.account:1');
  await until(() => youth.streams.size === 1);
  expect(youth.actingAs).toBeUndefined();
});

it('goes on when a service is restarted, and says that something may have been missed; the other service notices nothing', async () => {
  const one = await listen('grid.case:1,youth.account:1');
  await until(() => grid.streams.size === 1 && youth.streams.size === 1);
  await grid.stop();
  youth.hint('account:1');
  await until(() => times(one.heard, 'event: hint') === 1);
  await grid.start();
  await until(() => one.heard.includes('event: again\ndata: {"service":"grid"}'));
  grid.hint('case:1');
  await until(() => times(one.heard, 'event: hint') === 2);
  expect([one.ended, one.heard.includes('"again"'), one.heard.includes('{"service":"youth"}')]).toEqual([false, false, false]);
});

it('begins without a service that is away, and brings it in when it comes', async () => {
  await grid.stop();
  const one = await listen('grid.case:1,youth.account:1');
  await until(() => youth.streams.size === 1);
  await grid.start();
  await until(() => one.heard.includes('event: again\ndata: {"service":"grid"}'));
  grid.hint('case:1');
  await until(() => one.heard.includes('"topics":["case:1"]'));
});

it('leaves out the topic that a service refuses, and says which; the others go on', async () => {
  const one = await listen('grid.case:1,grid.case:2,grid.secret:1,grid.case:3');
  await until(() => grid.topics.length === 3);
  expect(grid.topics).toEqual(['case:1', 'case:2', 'case:3']);
  await until(() => one.heard.includes('event: refused\ndata: {"topic":"grid.secret:1"}'));
  grid.hint('case:3');
  await until(() => times(one.heard, 'event: hint') === 1);
});

it('ends with the token, and when a service does not accept the token any more: the browser comes with a new one', async () => {
  const short = await listen('grid.case:1', 2);
  await until(() => short.ended);
  const long = await listen('grid.case:1');
  await until(() => grid.streams.size === 1);
  grid.knowsNobody = true;
  for (const stream of grid.streams.keys()) stream.destroy();
  await until(() => long.ended);
});

it('needs somebody, and topics that there are', async () => {
  expect((await fetch(`${address}/api/live?topics=grid.case:1`)).status).toBe(401);
  for (const wrong of ['', '?topics=', '?topics=nothing.case:1', '?topics=case:1'])
    expect((await fetch(`${address}/api/live${wrong}`, { headers: await authorized() })).status).toBe(400);
});

it('two hundred listeners leave the connections of ordinary requests alone', async () => {
  const all = await Promise.all(Array.from({ length: 200 }, () => listen('grid.case:1')));
  await until(() => grid.streams.size === 200);
  expect((await fetch(`${address}/api/grid/v1/cases`, { headers: await authorized(), signal: AbortSignal.timeout(5000) })).status).toBe(
    200,
  );
  for (const one of all) one.leave();
});

it('ends when the gateway stops', async () => {
  const one = await listen('grid.case:1');
  await until(() => grid.streams.size === 1);
  await gateway.close();
  await until(() => one.ended);
});
