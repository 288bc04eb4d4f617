interface Document {
  paths?: Record<string, unknown>;
  components?: { schemas?: Record<string, unknown> };
  tags?: { name: string }[];
}

/**
 * One OpenAPI 3.1 document of many. Paths differ by their service's prefix; schemas of one name but another content get their
 * service's name in front, and the references to them follow.
 */
export function mergeOpenApi(documents: ReadonlyMap<string, Document>, publicUrl: string): object {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, unknown> = {};
  for (const [service, document] of documents) {
    const renamed = new Map<string, string>();
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (name in schemas && JSON.stringify(schemas[name]) !== JSON.stringify(schema)) renamed.set(name, `${service}_${name}`);
    }
    const rewrite = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
        const name = key === '$ref' && typeof inner === 'string' ? inner.split('/').at(-1)! : undefined;
        return name && renamed.has(name) ? `#/components/schemas/${renamed.get(name)}` : inner;
      }) as T;
    Object.assign(paths, rewrite(tagged(service, document.paths ?? {})));
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) schemas[renamed.get(name) ?? name] = rewrite(schema);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Linli 邻里', version: '1', description: 'One door to every service of the district.' },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
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
          { ...operation, tags: (operation.tags ?? ['other']).map((tag) => `${service}: ${tag}`), operationId: `${service}_${operation.operationId ?? ''}` },
        ]),
      ),
    ]),
  );
}
