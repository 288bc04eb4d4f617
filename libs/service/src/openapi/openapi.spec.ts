import type { OpenAPIObject } from '@nestjs/swagger';
import fastify from 'fastify';

import { refuse } from '../http/refusal.js';
import { describeAnswers } from './answers.js';
import { answerCheck, checkAnswers } from './check-answers.js';
import { describeExamples } from './examples.js';
import { describeHeaders } from './headers.js';
import { describeLists } from './lists.js';
import { describeProblems } from './problems.js';
import { withUsedSchemas } from './used.js';

const documented = (answers: Record<string, object | null>, refusals: Record<string, string[]> = {}) => {
  const paths = {
    '/api/x/v1/things/{id}': {
      get: {
        operationId: 'thing',
        parameters: [{ name: 'id', in: 'path' }],
        responses: { 200: { description: '' } },
        'x-serves': ['person'],
      },
      delete: {
        operationId: 'forget',
        parameters: [{ name: 'id', in: 'path' }],
        responses: { 200: { description: '' } },
        'x-serves': ['anybody'],
      },
    },
  };
  const bare = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths, components: {} } as unknown as OpenAPIObject;
  return describeProblems(
    describeAnswers(bare, {
      operations: answers,
      schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
      refusals,
    } as never),
    refusals,
  );
};
const thing = { $ref: '#/components/schemas/Thing' };
const whole = documented(
  { thing, forget: null },
  { thing: ['wrong-state', 'idempotency-key-reused'], forget: ['own-hours', 'stale-version'] },
);

interface Operation {
  responses: Record<string, object>;
  parameters: { name: string }[];
}
const { get, delete: forget } = (whole.paths as unknown as Record<string, { get: Operation; delete: Operation }>)['/api/x/v1/things/{id}']!;

it('says what an operation answers, by which codes it refuses, and how it is sent again', () => {
  expect(get.responses['200']).toEqual({ description: 'What was asked for', content: { 'application/json': { schema: thing } } });
  expect(forget.responses['200']).toEqual({ description: 'Done' });
  expect(Object.keys(get.responses)).toEqual(['200', '400', '401', '403', '409', '429', '503', '504']);
  expect(get.responses['409']).toEqual({ $ref: '#/components/responses/WrongState' });
  // Public, and it changes something: nobody is asked for a token, and the key may be another's.
  expect(Object.keys(forget.responses)).toEqual(['200', '400', '409', '412', '413', '415', '422', '429', '503', '504']);
  expect([get, forget].map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([['id'], ['id', 'Idempotency-Key']]);
});

it('says which headers come with an answer and with a refusal, from what it is made of', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const busy = { $ref: '#/components/responses/TooManyRequests' };
  const answering = (schema: object) => ({ get: { responses: { 200: { content: { 'application/json': { schema } } }, 429: busy } } });
  const schemas = {
    One: { properties: { version: { type: 'number' } } },
    List: { properties: { items: {}, next: { type: 'string' } } },
    Bare: { properties: { version: { type: 'string' } } },
  };
  const paths = {
    '/one': answering(ref('One')),
    '/list': answering(ref('List')),
    '/either': answering({ anyOf: [ref('Bare'), ref('One')] }),
    '/bare': answering(ref('Bare')),
  };
  const document = describeHeaders({
    paths,
    components: { schemas, responses: { TooManyRequests: { description: '' } } },
  } as unknown as OpenAPIObject);
  const answers = Object.values(document.paths as unknown as Record<string, { get: { responses: Record<string, { headers?: object }> } }>);
  const quota = ['RateLimit', 'RateLimit-Policy'];
  expect(answers.map(({ get: { responses } }) => Object.keys(responses['200']!.headers ?? {}))).toEqual([
    ['ETag', ...quota],
    ['Link', 'ETag', ...quota],
    ['ETag', ...quota],
    ['ETag', ...quota],
  ]);
  expect(answers.map(({ get: { responses } }) => Object.keys(responses))).toEqual(Array(4).fill(['200', '304', '429']));
  expect(document.components!.responses!.TooManyRequests).toMatchObject({
    headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
  });
  const { responses: written } = describeHeaders({
    paths: { '/one': { post: answering(ref('One')).get } },
    components: { schemas, responses: { TooManyRequests: {} } },
  } as unknown as OpenAPIObject).paths['/one']!.post as unknown as { responses: Record<string, { headers: object }> };
  expect([Object.keys(written), Object.keys(written['200']!.headers)]).toEqual([
    ['200', '429'],
    ['ETag', ...quota],
  ]);
});

it('lists in an address are separated by commas', () => {
  const parameters = [
    { in: 'query', schema: { type: 'array' } },
    { in: 'query', schema: { type: 'string' } },
  ];
  describeLists({ paths: { '/x': { get: { parameters } } } } as unknown as OpenAPIObject);
  expect(parameters).toEqual([
    { in: 'query', schema: { type: 'array' }, explode: false },
    { in: 'query', schema: { type: 'string' } },
  ]);
});

it('keeps what is used, and what that uses; nothing else', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const components = {
    schemas: { Used: { items: ref('Inner') }, Inner: { items: ref('Inner') }, Event: { items: ref('Part') }, Part: {} },
  };
  const document = { paths: { '/x': { get: { responses: { 200: ref('Used') } } } }, components } as unknown as OpenAPIObject;
  expect(Object.keys(withUsedSchemas(document).components!.schemas!)).toEqual(['Used', 'Inner']);
});

it('does not go without an answer, nor with two schemas of one name', () => {
  expect(() => documented({ thing })).toThrow('nothing is known of what forget answers');
  const twice = { paths: {}, components: { schemas: { Thing: {} } } } as unknown as OpenAPIObject;
  expect(() => describeAnswers(twice, { operations: {}, schemas: { Thing: {} }, refusals: {} })).toThrow('both called Thing');
});

it.each<[string, object, number]>([
  ['lets through what is described', { name: 'x' }, 200],
  ['stops what lacks a member', {}, 500],
  ['stops what has one more, which may be a leak', { name: 'x', phone: '13803530101' }, 500],
  ['stops a member of another type', { name: 1 }, 500],
])('held against it, %s', async (_, body, status) => {
  const problems: string[] = [];
  const app = fastify();
  app.setErrorHandler((thrown, request, reply) => refuse(thrown, request, reply, () => undefined));
  checkAnswers(app, await answerCheck(whole), (wrong) => problems.push(wrong));
  app.get('/api/x/v1/things/:id', () => body);
  const answer = await app.inject('/api/x/v1/things/1');
  expect(answer.statusCode).toBe(status);
  expect(problems).toHaveLength(status === 500 ? 1 : 0);
  await app.close();
});

it('says where what was made can be read, where it can, and holds the answer to it', async () => {
  const made = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
  const making = (operationId: string) => ({
    post: {
      operationId,
      responses: { 201: { content: { 'application/json': { schema: made } } } as { content: object; headers?: object } },
    },
  });
  const paths = {
    '/api/x/v1/things': making('make'),
    '/api/x/v1/things/{id}': { get: { operationId: 'thing', responses: {} } },
    '/api/x/v1/homes/{id}/things': making('makeThere'),
    '/api/x/v1/others': making('other'),
  };
  const document = describeHeaders({ paths, components: {} } as unknown as OpenAPIObject);
  const headersAt = (path: '/api/x/v1/things' | '/api/x/v1/homes/{id}/things' | '/api/x/v1/others') =>
    Object.keys(paths[path].post.responses[201].headers ?? {});
  expect(
    [headersAt('/api/x/v1/things'), headersAt('/api/x/v1/homes/{id}/things'), headersAt('/api/x/v1/others')].map((names) =>
      names.includes('Location'),
    ),
  ).toEqual([true, true, false]);

  const app = fastify();
  app.setErrorHandler((thrown, request, reply) => refuse(thrown, request, reply, () => undefined));
  checkAnswers(app, await answerCheck(document), () => undefined);
  app.post('/api/x/v1/things', (request, reply) =>
    reply
      .code(201)
      .headers(request.headers.place ? { location: '/api/x/v1/things/1' } : {})
      .send({ id: '1' }),
  );
  const statuses = [
    await app.inject({ method: 'POST', url: '/api/x/v1/things', headers: { place: 'yes' } }),
    await app.inject({ method: 'POST', url: '/api/x/v1/things' }),
  ].map(({ statusCode }) => statusCode);
  expect(statuses).toEqual([201, 500]);
  await app.close();
});

describe('examples', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const example = (schema: object, use: 'body' | 'answer', schemas: Record<string, object> = {}) => {
    const content = { 'application/json': { schema } as { schema: object; example?: unknown } };
    const operation = use === 'body' ? { requestBody: { content }, responses: {} } : { responses: { 200: { content } } };
    describeExamples({ paths: { '/x': { post: operation } }, components: { schemas } } as unknown as OpenAPIObject);
    return content['application/json'].example;
  };
  const person = {
    type: 'object',
    properties: { name: { type: 'string' }, phone: { type: 'string', example: '13800000000' }, note: { type: 'string' } },
    required: ['name'],
  };

  it('of a body have what it must have and what shows itself, of an answer everything', () => {
    expect(example(person, 'body')).toEqual({ name: '李桦', phone: '13800000000' });
    expect(example(person, 'answer')).toEqual({ name: '李桦', phone: '13800000000', note: expect.any(String) });
    expect(example({ type: 'object', properties: { note: { type: 'string' } } }, 'body')).toEqual({ note: expect.any(String) });
  });

  it('take what stands around a field into account, and end where a schema holds itself', () => {
    const schemas = {
      Area: { type: 'object', properties: { name: { type: 'string' }, parent: ref('Area'), parts: { type: 'array', items: ref('Area') } } },
    };
    expect(example({ type: 'object', properties: { area: ref('Area') } }, 'answer', schemas)).toEqual({
      area: { name: '南关社区第七网格', parts: [] },
    });
  });

  it('keep to what the schema asks for', () => {
    const fields = {
      version: { type: 'number', maximum: 2 },
      area: { type: 'string', pattern: '^\\d{6}$' },
      title: { type: 'string', maxLength: 4 },
      either: { anyOf: [{ type: 'null' }, { enum: [null, 'a'] }] },
      both: {
        allOf: [
          { properties: { id: { type: 'string', format: 'uuid' } } },
          { properties: { at: { type: 'string', format: 'date-time' } } },
        ],
      },
      pair: { type: 'array', prefixItems: [{ const: 1 }, { type: 'boolean' }] },
    };
    expect(example({ type: 'object', properties: fields }, 'answer')).toEqual({
      version: 1,
      area: '140321',
      title: '南关社区',
      either: 'a',
      both: { id: expect.stringMatching(/^018f6a1c-/), at: '2026-12-05T09:26:00.000Z' },
      pair: [1, true],
    });
  });
});
