import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at, clientCredentials, post } from '@linli/client';
import { eventually } from '@linli/testing';

import type { Caller } from './support/caller.js';
import { step } from './support/cases.js';
import { Journey } from './support/journey.js';

const GRID_7 = '140321001001007';
const EVENTS = '/api/exchange/v1/events';
const root = new URL('..', import.meta.url).pathname;

interface Event {
  id: string;
  type: string;
  subject: string;
  area?: string;
}

let journey: Journey;
let worker: Caller;
let folder: string;
let authorization: string;
beforeAll(async () => {
  journey = await Journey.begin();
  worker = await journey.signIn('wg07');
  folder = mkdtempSync(join(tmpdir(), 'feed-'));
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  authorization = `Bearer ${await clientCredentials({ address: journey.demo.url, clientId, clientSecret })()}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await journey.end();
});

/** A page and the way to the next one. */
async function pull(path: string): Promise<{ events: Event[]; next: string }> {
  const answer = await fetch(journey.demo.url + path, { headers: { authorization } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/cloudevents-batch+json')]);
  return { events: (await answer.json()) as Event[], next: /^<([^>]+)>/.exec(answer.headers.get('link')!)![1]! };
}

async function reportCase(): Promise<string> {
  const resident = await journey.signIn('lihua');
  const body = { category: 'utility.street-light', description: '路灯不亮', point: await journey.middleOf(worker, GRID_7) } as const;
  return (await resident.does(post('/api/grid/v1/cases', { body }))).id;
}

it('an agency waits for what happens in the district and is given it, and what happened since its first day', async () => {
  const { next } = await pull(`${EVENTS}?after=latest&types=grid.case.registered.v1,grid.case.accepted.v1`);
  const waiting = pull(`${next}&wait=20`);
  const id = await reportCase();
  const { events, next: further } = await waiting;
  expect(events).toMatchObject([{ type: 'grid.case.registered.v1', subject: `case/${id}`, area: GRID_7 }]);
  await worker.does(step(id, 'accept'));
  expect((await pull(`${further}&wait=20`)).events.map(({ type }) => type)).toEqual(['grid.case.accepted.v1']);
  const first = await pull(`${EVENTS}?limit=5000&types=grid.grid.published.v1`);
  expect(first.events.length).toBeGreaterThan(10);
});

it('a stream through the gateway brings events, and goes on behind the last one', async () => {
  const listen = async (last?: string) => {
    const ending = new AbortController();
    const answer = await fetch(`${journey.demo.url}${EVENTS}/stream?after=latest&types=grid.case.registered.v1`, {
      headers: { authorization, accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) },
      signal: ending.signal,
    });
    let text = '';
    const reading = (async () => {
      for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) text += part;
    })().catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
    const holds = (words: string) =>
      eventually(
        () => Promise.resolve(text),
        (said) => said.includes(words),
      );
    return { holds, end: () => (ending.abort(), reading) };
  };
  const before = await listen();
  await before.holds('heartbeat');
  const first = await reportCase();
  const [, last] = /id: (\S+)\n(?=data: .*registered)/.exec(await before.holds(`case/${first}`))!;
  await before.end();
  const second = await reportCase();
  const after = await listen(last);
  expect(await after.holds(`case/${second}`)).not.toContain(`case/${first}`);
  await after.end();
});

it('the example reads on where it stopped', async () => {
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  const env = {
    PATH: process.env.PATH,
    LINLI_URL: journey.demo.url,
    LINLI_CLIENT_ID: clientId,
    LINLI_CLIENT_SECRET: clientSecret,
    CURSOR_FILE: join(folder, 'cursor'),
    STOP_AFTER: '1',
  };
  const read = async () => {
    const example = spawn(process.execPath, [join(root, 'docs', 'examples', 'pull-events.ts')], { env });
    let said = '';
    for (const stream of [example.stdout, example.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    const code = await new Promise<number | null>((resolve) => example.on('close', resolve));
    expect([code, code === 0 ? '' : said]).toEqual([0, '']);
    return said.split('\n').filter(Boolean);
  };
  let lines = await read();
  expect(lines[0]).toMatch(/^\d{4}-.* \S+\.v1 \S+\/\S+ /);
  // To the end of what there is, and then what is new.
  for (let more = 1000; more >= 1000; more = lines.length) lines = await read();
  const id = await reportCase();
  await eventually(read, (said) => said.join().includes(`case/${id}`));
});

it('the example for webhooks is asked, and receives what happens, signed', async () => {
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const env = {
    PATH: process.env.PATH,
    LINLI_URL: journey.demo.url,
    LINLI_CLIENT_ID: clientId,
    LINLI_CLIENT_SECRET: clientSecret,
    PORT: String(port),
    STOP_AFTER: '1',
  };
  const example = spawn(process.execPath, [join(root, 'docs', 'examples', 'receive-webhooks.ts')], { env });
  let said = '';
  for (const stream of [example.stdout, example.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | null>((resolve) => example.on('close', resolve));
  const [, id] = /subscribed: (\S+)/.exec(
    await eventually(
      () => Promise.resolve(said),
      (text) => /subscribed|Error/.test(text),
    ),
  )!;
  const forged = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
  expect(forged.status).toBe(401);
  const read = async () => {
    const answer = await fetch(`${journey.demo.url}/api/exchange/v1/subscriptions/${id}`, { headers: { authorization } });
    return (await answer.json()) as { state: string; version: number };
  };
  await eventually(read, ({ state }) => state === 'active');
  const caseId = await reportCase();
  expect([await ended, said]).toEqual([0, expect.stringContaining(`case/${caseId}`)]);
  const over = await fetch(`${journey.demo.url}/api/exchange/v1/subscriptions/${id}/end`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: '{}',
  });
  expect(over.status).toBe(201);
});

it('nobody reads it who is no agency', async () => {
  const answer = await worker.get(at(EVENTS));
  expect([answer.status, answer.code]).toEqual([403, 'clients-only']);
});
