import { publicPart, publicSchemaOf, type FeedEntry } from './feed.js';
import { dataKindWords } from './identity/index.js';

/** Where agencies read events, below the district's address; `schemas` with a type behind it. */
export const feedPaths = {
  pull: '/api/exchange/v1/events',
  stream: '/api/exchange/v1/events/stream',
  schemas: '/api/exchange/v1/schemas',
} as const;

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });

/** What every event says of itself: CloudEvents 1.0 with the extensions `sequence`, `aggregateversion` and `area`. */
const attributes = {
  type: 'object',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'datacontenttype',
    'dataschema',
    'sequence',
    'aggregateversion',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: text('The same event never has two ids, and no two events have one.', { format: 'uuid' }),
    source: text('/linli/<service>', { format: 'uri-reference' }),
    type: text('What happened.'),
    subject: text('<kind of thing>/<its id>'),
    time: text('When it happened.', { format: 'date-time' }),
    datacontenttype: { const: 'application/json' },
    dataschema: text('The JSON Schema of `data`.', { format: 'uri' }),
    sequence: text('Its number in the log of its service: later ones are higher, with gaps.', { pattern: '^\\d{16}$' }),
    aggregateversion: { type: 'integer', minimum: 1, description: 'Of the thing: later ones are higher.' },
    area: text('Code of the area that it belongs to; without one it belongs to the whole district.', { pattern: '^\\d{6,15}$' }),
  },
};

/** The example of an event as agencies are given it. */
export function exampleOf(entry: FeedEntry, publicUrl: string): Record<string, unknown> {
  const { contract, area } = entry;
  const data = publicPart(entry, contract.example);
  return {
    specversion: '1.0',
    id: '0194a0f0-0000-7000-8000-0000000e0001',
    source: `/linli/${contract.subject.split('.', 1)[0]}`,
    type: contract.subject,
    subject: `${contract.subject.split('.')[1]}/0194a0f0-0000-7000-8000-00000000c001`,
    time: '2026-11-03T01:30:00.000Z',
    datacontenttype: 'application/json',
    dataschema: `${publicUrl}${feedPaths.schemas}/${contract.subject}`,
    sequence: '0000000000001204',
    aggregateversion: 1,
    ...(area ? { area: data[area] } : {}),
    data,
  };
}

/**
 * The AsyncAPI 3.0 document of what agencies may receive, apart from that of the district's own services: two channels with the same
 * messages, pulled in batches or as a stream.
 * @param publicUrl the district's address, without a slash at its end
 * @param tokenUrl where a client gets its token, by default at the district's own issuer
 */
export function agencyAsyncapi(
  entries: readonly FeedEntry[],
  publicUrl: string,
  tokenUrl = `${publicUrl}/oidc/token`,
): Record<string, unknown> {
  const { host, protocol } = new URL(publicUrl);
  const name = ({ contract }: FeedEntry) => contract.subject.replaceAll('.', '-');
  const each = <T>(make: (entry: FeedEntry) => T) => Object.fromEntries(entries.map((entry) => [name(entry), make(entry)]));
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const channel = (address: string, summary: string) => ({
    address,
    summary,
    messages: each((entry) => ({ $ref: `#/components/messages/${name(entry)}` })),
  });
  const operation = (of: string, summary: string) => ({
    action: 'send',
    channel: { $ref: `#/channels/${of}` },
    summary,
    security: [{ $ref: '#/components/securitySchemes/client' }],
    bindings: { http: { method: 'GET', bindingVersion: '0.3.0' } },
  });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Linli 邻里 events for agencies',
      version: '1.0.0',
      description:
        'What other agencies are given of a district’s events, as CloudEvents 1.0 in JSON: of the areas and the kinds of data that their client was granted. 区里提供给其他单位的事件。',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    servers: { district: { host, protocol: protocol.slice(0, -1), description: 'The district.' } },
    channels: {
      pull: channel(feedPaths.pull, 'A batch of events behind a cursor; the header `Link` leads to the next.'),
      stream: channel(feedPaths.stream, 'Server-sent events as they come; `Last-Event-ID` goes on behind the last one.'),
    },
    operations: {
      pull: operation('pull', 'The district answers with the next events.'),
      stream: operation('stream', 'The district sends events as they come.'),
    },
    components: {
      securitySchemes: {
        client: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl,
              availableScopes: Object.fromEntries(kinds.map((kind) => [kind, dataKindWords[kind].en])),
            },
          },
        },
      },
      messages: each((entry) => ({
        name: entry.contract.subject,
        title: entry.contract.summary['zh-CN'],
        summary: entry.contract.summary.en,
        description: `Scope \`${entry.kind}\`.`,
        contentType: 'application/cloudevents+json',
        payload: {
          allOf: [
            { $ref: '#/components/schemas/event' },
            {
              type: 'object',
              properties: { type: { const: entry.contract.subject }, data: { $ref: `#/components/schemas/${name(entry)}` } },
            },
          ],
        },
        examples: [{ name: 'example', payload: exampleOf(entry, publicUrl) }],
      })),
      schemas: { event: attributes, ...each(publicSchemaOf) },
    },
  };
}
