import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown>;

interface Response {
  content?: Record<string, { schema?: Schema }>;
  headers?: Record<string, object>;
}

const headers = {
  ETag: { description: 'Of what was answered, with the version before the dot: "3.x7…". Sent back as If-Match it keeps what another wrote meanwhile, as If-None-Match it asks only for news', schema: { type: 'string' } },
  Link: { description: 'rel="next": the next page, while there is one', schema: { type: 'string' } },
  RateLimit: { description: 'What is left to this caller: r requests in t seconds', schema: { type: 'string' }, example: '"caller";r=599;t=42' },
  'RateLimit-Policy': { description: 'How many a caller has: q requests in w seconds', schema: { type: 'string' }, example: '"caller";q=600;w=60' },
  'Retry-After': { description: 'In seconds', schema: { type: 'integer' } },
  'WWW-Authenticate': { description: 'Bearer', schema: { type: 'string' } },
};

/** What an answer of this type says in its headers too: `HeadersInterceptor` reads it from the same members. */
function told(schema: Schema | undefined, schemas: Record<string, Schema>): (keyof typeof headers)[] {
  if (typeof schema?.$ref === 'string') return told(schemas[schema.$ref.split('/').at(-1)!], schemas);
  if (Array.isArray(schema?.anyOf)) return [...new Set(schema.anyOf.flatMap((one) => told(one as Schema, schemas)))];
  const properties = (schema?.properties ?? {}) as Record<string, Schema>;
  return [...(properties.version?.type === 'number' ? (['ETag'] as const) : []), ...(properties.next?.type === 'string' ? (['Link'] as const) : [])];
}

/** What the gateway says of the caller's quota, with every answer that it counts. */
const quota = ['RateLimit', 'RateLimit-Policy'] as const;

/** What `refuse` says in headers, by the status. */
const ofRefusals: Readonly<Record<string, readonly (keyof typeof headers)[]>> = { 401: ['WWW-Authenticate'], 429: ['Retry-After', ...quota], 503: ['Retry-After'] };

/** Everything that is read as JSON may be asked for again by what it was (http/conditional.ts). */
const notModified = { description: 'What the caller has already, as If-None-Match says', headers: { ETag: { $ref: '#/components/headers/ETag' } } };

/** Says of every answer which headers come with it. After answers and problems are described. */
export function describeHeaders(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ?? {}) as Record<string, Schema>;
  const shared = (components.responses ?? {}) as Record<string, Response>;
  const operations = Object.values(document.paths).flatMap((path) => Object.entries(path) as [string, { responses: Record<string, Response & { $ref?: string }> }][]);
  for (const [method, { responses }] of operations) {
    for (const [status, response] of Object.entries(responses)) {
      const succeeds = status.startsWith('2');
      const json = response.content?.['application/json']?.schema;
      const isRead = succeeds && method === 'get' && json !== undefined;
      const names = succeeds ? new Set([...told(json, schemas), ...(isRead ? (['ETag'] as const) : []), ...quota]) : new Set(ofRefusals[status] ?? []);
      if (isRead) responses['304'] = { $ref: '#/components/responses/NotModified' };
      if (names.size === 0) continue;
      const of = response.$ref ? shared[response.$ref.split('/').at(-1)!]! : response;
      of.headers = Object.fromEntries([...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]));
    }
  }
  components.responses = { ...components.responses, NotModified: notModified };
  components.headers = headers as never;
  return document;
}
