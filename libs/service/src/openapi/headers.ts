import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown>;

interface Response {
  content?: Record<string, { schema?: Schema }>;
  headers?: Record<string, object>;
}

const headers = {
  ETag: { description: 'The version, as "3"; sent back as If-Match it keeps what another wrote meanwhile', schema: { type: 'string' } },
  Link: { description: 'rel="next": the next page, while there is one', schema: { type: 'string' } },
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

/** What `refuse` says in headers, by the status. */
const ofRefusals: Readonly<Record<string, keyof typeof headers>> = { 401: 'WWW-Authenticate', 429: 'Retry-After', 503: 'Retry-After' };

/** Says of every answer which headers come with it. After answers and problems are described. */
export function describeHeaders(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ?? {}) as Record<string, Schema>;
  const shared = (components.responses ?? {}) as Record<string, Response>;
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path) as { responses: Record<string, Response & { $ref?: string }> }[])) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const names = status.startsWith('2') ? told(response.content?.['application/json']?.schema, schemas) : status in ofRefusals ? [ofRefusals[status]!] : [];
      if (names.length === 0) continue;
      const of = response.$ref ? shared[response.$ref.split('/').at(-1)!]! : response;
      of.headers = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
    }
  }
  components.headers = headers as never;
  return document;
}
