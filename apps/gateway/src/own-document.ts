import { problemSchema } from '@linli/service/edge';

import { serverSentEvent } from './live.rules.js';

const refusal = (codes: string) => ({
  description: codes,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const answers = (description: string, properties: Record<string, object>, example: object, optional: Record<string, object> = {}) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties) },
      example,
    },
  },
});
const text = { type: 'string' };

const baseMap = {
  type: 'object',
  properties: {
    tiles: { type: 'array', items: text },
    coordinates: { enum: ['WGS84', 'GCJ-02'] },
    attribution: text,
  },
  required: ['tiles', 'coordinates', 'attribution'],
};

const EVENTS = [
  serverSentEvent('ready', { service: 'grid', topics: ['grid.cases:140321001001'] }),
  serverSentEvent('hint', {
    service: 'grid',
    type: 'linli.grid.case.accepted.v1',
    aggregate: '018f6a1c-2b3d-7e4f-8a5b-6c7d8e9f5d25',
    topics: ['grid.cases:140321001001'],
  }),
].join('');

/** What the gateway answers itself, as the OpenAPI document says it. Tests hold it to this. */
export const ownDocument = {
  info: { title: 'Linli gateway', version: '1', description: '网关 Gateway' },
  openapi: '3.1.0',
  paths: {
    '/api/live': {
      get: {
        operationId: 'live',
        summary: 'Hints that something changed, of all services in one stream of server-sent events',
        description:
          'Events: ready and again {service}, hint {service, type, aggregate, topics}, refused {topic}, heartbeat. After again, or a stream that ended, read anew what is shown.',
        tags: ['live'],
        'x-serves': ['person'],
        security: [{ bearer: [] }],
        parameters: [
          {
            name: 'topics',
            in: 'query',
            required: true,
            description: '<service>.<topic>, with commas between them',
            schema: { type: 'string', examples: ['grid.cases:140321001001,youth.account:018f0000-0000-7000-8000-000000000000'] },
          },
        ],
        responses: {
          200: { description: 'The stream', content: { 'text/event-stream': { schema: { type: 'string' }, example: EVENTS } } },
          400: refusal('malformed, validation-failed'),
          401: refusal('token-audience, token-expired, unauthenticated'),
          429: refusal('too-many-requests'),
        },
      },
    },
    '/health/live': {
      get: {
        operationId: 'healthLive',
        summary: 'Does the gateway run?',
        description: 'Of the gateway alone, whatever is behind it.',
        tags: ['health'],
        'x-serves': ['anybody'],
        security: [],
        responses: { 200: answers('It does', { status: { const: 'live' } }, { status: 'live' }), 400: refusal('malformed') },
      },
    },
    '/health/ready': {
      get: {
        operationId: 'healthReady',
        summary: 'Are all services behind the gateway ready?',
        description: 'By service: ok, unreachable, slow, or which of its parts are not.',
        tags: ['health'],
        'x-serves': ['anybody'],
        security: [],
        responses: {
          200: answers(
            'All are',
            { status: { const: 'ready' }, parts: { type: 'object', additionalProperties: text } },
            { status: 'ready', parts: { grid: 'ok', youth: 'ok' } },
          ),
          400: refusal('malformed'),
          503: answers(
            'Some are not',
            { status: { const: 'not-ready' }, parts: { type: 'object', additionalProperties: text } },
            { status: 'not-ready', parts: { grid: 'ok', youth: 'unreachable' } },
          ),
        },
      },
    },
    '/console.json': {
      get: {
        operationId: 'consoleSettings',
        summary: 'Where people sign in, as which client the console does, and what lies under its map',
        description: 'A setting of the district, which the console asks for when it starts.',
        tags: ['console'],
        'x-serves': ['anybody'],
        security: [],
        responses: {
          200: answers(
            'What the console begins with',
            { issuer: text, audience: text, clientId: text },
            { issuer: 'https://linli.example/oidc', audience: 'https://linli/api', clientId: 'console' },
            { baseMap, ground: text },
          ),
          400: refusal('malformed'),
        },
      },
    },
  },
  components: { schemas: { Problem: problemSchema } },
};
