import { randomUUID } from 'node:crypto';
import { Agent, request as send } from 'node:http';

import { eventually, Person } from '@linli/testing';
import fc from 'fast-check';

import { badRequests, operationsOf, type OpenApi, type Operation } from './support/bad-requests.js';
import { Journey } from './support/journey.js';

const REQUESTS = Number(process.env.LINLI_REQUESTS ?? 10_000);
const SEED = Number(process.env.LINLI_SEED ?? 20_261_128);
const AT_ONCE = 24;
/** Where nobody of the demo lives: whatever happens to be valid lands here. */
const ELSEWHERE = '140321001002';

let journey: Journey;
let document: OpenApi;
let operations: Operation[];
/** Who only reads: people of the demo, before whom much lies. */
let readers: string[];
/** Who may also change things: people made for this. */
let writers: string[];
let client: string;
const ids = new Map<string, Set<string>>();
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Answer {
  status: number;
  type: string;
  text: string;
}

function ask(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  const url = new URL(journey.demo.url);
  return new Promise((resolve, reject) => {
    const length: Record<string, number> = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = send(
      { agent, host: url.hostname, port: url.port, method, path, headers: { ...headers, ...length }, timeout: 40_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        const done = () =>
          resolve({ status: answer.statusCode!, type: answer.headers['content-type'] ?? '', text: Buffer.concat(chunks).toString() });
        answer
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .once('end', done)
          .once('error', reject);
        // A stream of events has begun: that is its answer.
        if (answer.headers['content-type']?.includes('event-stream')) {
          done();
          outgoing.destroy();
        }
      },
    );
    outgoing.once('timeout', () => outgoing.destroy(new Error('no answer within 40 s')));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

const bearer = (token: string): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** Somebody of this run, with these roles. */
async function somebody(admin: Person, roles: readonly object[]): Promise<string> {
  const account = { username: `bad-${randomUUID().slice(0, 8)}`, password: randomUUID(), name: '无此人' };
  const { body } = await admin.post<{ accountId: string }>('/api/identity/v1/accounts', account);
  for (const role of roles) await admin.post('/api/identity/v1/grants', { accountId: body.accountId, ...role });
  return (await Person.signedIn(journey.demo.url, account.username, account.password)).token;
}

/** What stands on the first page of every list, by the list's path. */
async function harvest(): Promise<void> {
  const lists = operations.filter(({ method, path, serves }) => method === 'GET' && !path.includes('{') && !serves.includes('nobody'));
  const found = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if ((name === 'id' || name === 'code') && typeof inner === 'string') ids.set(path, (ids.get(path) ?? new Set()).add(inner));
      else found(path, inner);
    }
  };
  for (const { path } of lists) {
    const answers = await Promise.all(readers.map((token) => ask('GET', `${path}?area=140321001001&limit=20`, bearer(token))));
    for (const { status, type, text } of answers) if (status === 200 && type.includes('json')) found(path, JSON.parse(text));
  }
}

beforeAll(async () => {
  journey = await Journey.begin();
  document = (await (await fetch(`${journey.demo.url}/openapi.json`)).json()) as OpenApi;
  operations = operationsOf(document);
  const { username, password } = journey.account('admin');
  const admin = await Person.signedIn(journey.demo.url, username, password);
  readers = await Promise.all(
    ['shequ1', 'quji', 'wg07', 'jiazhang1', 'laoshi', 'danwei', 'qiuzhi', 'lvdui'].map(async (name) => (await journey.signIn(name)).token),
  );
  const staff = [{ role: 'community-staff', area: ELSEWHERE }];
  const many = ['guardian', 'teacher', 'employer', 'job-seeker'].map((role) => ({ role }));
  writers = ['', ...(await Promise.all([staff, many, []].map((roles) => somebody(admin, roles))))];
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  const answer = await fetch(`${journey.demo.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
  client = ((await answer.json()) as { access_token: string }).access_token;
  await harvest();
});
afterAll(async () => {
  agent.destroy();
  await journey.end();
});

/** What is wrong with an answer, or undefined. */
function fault({ status, type }: Answer, { id }: Operation): string | undefined {
  // To say that a service is too busy is what readiness is there for; it has to be over afterwards.
  if (status === 503 && type.startsWith('application/json') && id === 'gateway_healthReady') return undefined;
  if (status >= 500) return `${status}`;
  if (status >= 400 && !type.startsWith('application/problem+json')) return `${status} as ${type || 'nothing'}`;
  return undefined;
}

it('whatever is sent to an operation, it is refused as a problem and never breaks', async () => {
  const all = fc.sample(
    badRequests(operations, document, (list) => [...(ids.get(list) ?? [])]),
    { numRuns: REQUESTS, seed: SEED },
  );
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const reached = new Set<string>();
  const queue = all.entries();
  const lane = async () => {
    for (const [n, bad] of queue) {
      const who = bad.operation.changes ? writers : [...writers, ...readers, ...readers];
      const token = who[bad.caller % who.length]!;
      const wrong = await ask(bad.method, bad.path, { ...bearer(token), ...bad.headers }, bad.body).then(
        (answer) => {
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          reached.add(bad.operation.id);
          const why = fault(answer, bad.operation);
          return why && `${why}: ${answer.text.slice(0, 200)}`;
        },
        (error: Error) => error.message,
      );
      const { method, path, headers, body = '' } = bad;
      if (wrong)
        faults.push(
          `#${n} ${bad.operation.id} ${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${body.slice(0, 300)} → ${wrong}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const counts = Object.fromEntries([...statuses].sort(([one], [other]) => one - other));
  if (faults.length > 0)
    throw new Error(
      `with --seed ${SEED}: ${faults.length} of ${REQUESTS} requests (${JSON.stringify(counts)})\n${faults.slice(0, 40).join('\n')}`,
    );
  await eventually(
    () => ask('GET', '/health/ready', {}),
    ({ status }) => status === 200,
  );
  // Control: the requests were bad, each in its own way, and every operation had its share.
  expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 3);
  expect(statuses.get(429)).toBeUndefined();
  if (REQUESTS >= 10_000) expect(operations.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
}, 600_000);

it('an agency’s client is served where the document says so, and refused by every other operation', async () => {
  const concrete = (path: string) => path.replaceAll(/\{\w+\}/g, () => randomUUID());
  for (const { id, method, path, serves, body } of operations) {
    // The gateway's own stream asks the services; `identity_me` and the like need nothing.
    if (path === '/api/live') continue;
    const headers: Record<string, string> =
      method === 'GET' || method === 'DELETE'
        ? {}
        : { 'content-type': body?.type === 'multipart/form-data' ? 'multipart/form-data; boundary=x' : 'application/json' };
    const { status, text } = await ask(
      method,
      concrete(path),
      { ...bearer(client), ...headers },
      method === 'GET' || method === 'DELETE' ? undefined : '{}',
    );
    const refused = status === 403 && text.includes('"people-only"');
    expect([id, refused]).toEqual([id, !serves.includes('client') && !serves.includes('anybody')]);
  }
});

it('no two operations have one name', () => {
  const names = operations.map(({ id }) => id);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
