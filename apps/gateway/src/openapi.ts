import { guide } from './docs/guide.js';
import { signInScheme, type Issuer } from './sign-in-scheme.js';

interface Document {
  info?: { description?: string };
  paths?: Record<string, unknown>;
  components?: { schemas?: Record<string, unknown>; responses?: Record<string, unknown>; headers?: Record<string, unknown> };
}

const SCHEMAS = '#/components/schemas/';

/**
 * One OpenAPI 3.1 document of many. Paths differ by their service's prefix; schemas of one name but another content get their
 * service's name in front in every service, whatever the order, and the references to them follow.
 */
export function mergeOpenApi(documents: ReadonlyMap<string, Document>, publicUrl: string, oidc: Issuer): object {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, unknown> = {};
  const responses: Record<string, unknown> = {};
  const headers: Record<string, unknown> = {};
  const ambiguous = ambiguousNames([...documents.values()].map((document) => document.components?.schemas ?? {}));
  for (const [service, document] of documents) {
    const nameOf = (name: string) => (ambiguous.has(name) ? `${service}_${name}` : name);
    const isSchema = (key: string, inner: unknown): inner is string =>
      key === '$ref' && typeof inner === 'string' && inner.startsWith(SCHEMAS);
    const rewrite = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
        isSchema(key, inner) ? `${SCHEMAS}${nameOf(referred(inner))}` : inner,
      ) as T;
    // Named by what they say: of one name is one content.
    Object.assign(responses, document.components?.responses);
    Object.assign(headers, document.components?.headers);
    Object.assign(paths, rewrite(tagged(service, document.paths ?? {})));
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) schemas[nameOf(name)] = rewrite(schema);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Linli 邻里', version: '1', description: guide(publicUrl, oidc), contact: { name: 'Linli 邻里' } },
    servers: [{ url: publicUrl }],
    ...tagsOf(paths, documents),
    paths,
    components: { schemas, responses, headers, securitySchemes: { bearer: signInScheme(oidc, publicUrl) } },
  };
}

const referred = (reference: string): string => reference.split('/').at(-1)!;

/** Names that mean different things in different services, or hold something that does. */
function ambiguousNames(services: readonly Record<string, unknown>[]): ReadonlySet<string> {
  const contents = new Map<string, Set<string>>();
  for (const [name, schema] of services.flatMap((schemas) => Object.entries(schemas))) {
    contents.set(name, (contents.get(name) ?? new Set()).add(JSON.stringify(schema)));
  }
  const found = new Set([...contents].filter(([, texts]) => texts.size > 1).map(([name]) => name));
  const holds = (text: string) => [...text.matchAll(/"\$ref":"([^"]+)"/g)].some(([, reference]) => found.has(referred(reference!)));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [name, texts] of contents) if ([...texts].some(holds)) found.add(name);
  }
  return found;
}

/** Each tag that an operation has, and the service that it is a part of: a reference shows them as groups. */
function tagsOf(paths: Record<string, unknown>, documents: ReadonlyMap<string, Document>): { tags: object[]; 'x-tagGroups': object[] } {
  const operations = Object.values(paths).flatMap((item) => Object.values(item as Record<string, { tags: string[] }>));
  const names = [...new Set(operations.flatMap(({ tags }) => tags))].sort();
  const titleOf = (service: string) => documents.get(service)?.info?.description ?? '网关 Gateway';
  const services = Map.groupBy(names, (name) => name.split(': ')[0]!);
  return {
    tags: names.map((name) => ({ name, 'x-displayName': name.split(': ')[1], description: titleOf(name.split(': ')[0]!) })),
    'x-tagGroups': [...services].map(([service, tags]) => ({ name: titleOf(service), tags })),
  };
}

/** Tags and operation ids get their service in front, so that they stay unique. */
function tagged(service: string, paths: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item as Record<string, { tags?: string[]; operationId?: string }>).map(([method, operation]) => [
          method,
          {
            ...operation,
            tags: (operation.tags ?? ['other']).map((tag) => `${service}: ${tag}`),
            operationId: `${service}_${operation.operationId ?? ''}`,
          },
        ]),
      ),
    ]),
  );
}
