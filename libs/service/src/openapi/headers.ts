import type { OpenAPIObject } from '@nestjs/swagger';

import { readingPaths } from '../http/location.rules.js';

type Schema = Record<string, unknown>;

interface Response {
  content?: Record<string, { schema?: Schema }>;
  headers?: Record<string, object>;
}

const headers = {
  Deprecation: { description: 'Since when nobody should begin to use it (RFC 9745)', schema: { type: 'string' }, example: '@1796083200' },
  ETag: {
    description:
      'Of what was answered, with the version before the dot: "3.x7…". Sent back as If-Match it keeps what another wrote meanwhile, as If-None-Match it asks only for news',
    schema: { type: 'string' },
  },
  Link: { description: 'rel="next": the next page, while there is one', schema: { type: 'string' } },
  Location: { description: 'Where what was made can be read', schema: { type: 'string' } },
  RateLimit: {
    description: 'What is left to this caller: r requests in t seconds',
    schema: { type: 'string' },
    example: '"caller";r=599;t=42',
  },
  'RateLimit-Policy': {
    description: 'How many a caller has: q requests in w seconds',
    schema: { type: 'string' },
    example: '"caller";q=600;w=60',
  },
  Sunset: { description: 'When it may be gone (RFC 8594)', schema: { type: 'string' }, example: 'Tue, 01 Jun 2027 00:00:00 GMT' },
  'Retry-After': { description: 'In seconds', schema: { type: 'integer' } },
  'WWW-Authenticate': { description: 'Bearer', schema: { type: 'string' } },
};

const named = (reference: string, schemas: Record<string, Schema>): Schema | undefined => schemas[reference.split('/').at(-1)!];

function propertiesOf(schema: Schema | undefined, schemas: Record<string, Schema>): Record<string, Schema> {
  if (typeof schema?.$ref === 'string') return propertiesOf(named(schema.$ref, schemas), schemas);
  return (schema?.properties ?? {}) as Record<string, Schema>;
}

/** What an answer of this type says in its headers too: `HeadersInterceptor` reads it from the same members. */
function headersFor(schema: Schema | undefined, schemas: Record<string, Schema>): (keyof typeof headers)[] {
  if (typeof schema?.$ref === 'string') return headersFor(named(schema.$ref, schemas), schemas);
  if (Array.isArray(schema?.anyOf)) return [...new Set(schema.anyOf.flatMap((one) => headersFor(one as Schema, schemas)))];
  const properties = propertiesOf(schema, schemas);
  return [
    ...(properties.version?.type === 'number' ? (['ETag'] as const) : []),
    ...(properties.next?.type === 'string' ? (['Link'] as const) : []),
  ];
}

/** Can what this POST made be read by its id, in a list of its own? `HeadersInterceptor` looks for the same. */
function canBeRead(path: string, schema: Schema | undefined, document: OpenAPIObject): boolean {
  const at = readingPaths(path).some((list) => !list.includes('{') && document.paths[`${list}{id}`]?.get !== undefined);
  return at && propertiesOf(schema, (document.components?.schemas ?? {}) as Record<string, Schema>).id?.type === 'string';
}

/** What the gateway says of the caller's quota, with every answer that it counts. */
const quota = ['RateLimit', 'RateLimit-Policy'] as const;

/** What `refuse` says in headers, by the status. */
const ofRefusals: Readonly<Record<string, readonly (keyof typeof headers)[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After', ...quota],
  503: ['Retry-After'],
};

/** Everything that is read as JSON may be asked for again by what it was (http/conditional.ts). */
const notModified = {
  description: 'What the caller has already, as If-None-Match says',
  headers: { ETag: { $ref: '#/components/headers/ETag' } },
};

/** Says of every answer which headers come with it. After answers and problems are described. */
export function describeHeaders(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ?? {}) as Record<string, Schema>;
  const shared = (components.responses ?? {}) as Record<string, Response>;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    (Object.entries(item) as [string, { deprecated?: boolean; responses: Record<string, Response & { $ref?: string }> }][]).map(
      (one) => [path, ...one] as const,
    ),
  );
  for (const [path, method, { deprecated, responses }] of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const succeeds = status.startsWith('2');
      const json = response.content?.['application/json']?.schema;
      const isReading = succeeds && method === 'get' && json !== undefined;
      const isMade = method === 'post' && status === '201' && canBeRead(path, json, document);
      const names = succeeds
        ? new Set([
            ...headersFor(json, schemas),
            ...(isReading ? (['ETag'] as const) : []),
            ...(isMade ? (['Location'] as const) : []),
            ...(deprecated ? (['Deprecation', 'Sunset'] as const) : []),
            ...quota,
          ])
        : new Set(ofRefusals[status] ?? []);
      if (isReading) responses['304'] = { $ref: '#/components/responses/NotModified' };
      if (names.size === 0) continue;
      const of = response.$ref ? shared[response.$ref.split('/').at(-1)!]! : response;
      of.headers = Object.fromEntries([...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]));
    }
  }
  components.responses = { ...components.responses, NotModified: notModified };
  const text = JSON.stringify([document.paths, components.responses]);
  components.headers = Object.fromEntries(
    Object.entries(headers).filter(([name]) => text.includes(`"#/components/headers/${name}"`)),
  ) as never;
  return document;
}
