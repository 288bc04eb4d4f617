import type { OpenAPIObject } from '@nestjs/swagger';

/** Leaves out the schemas that no operation leads to, such as those of events: what is heard is no part of what is asked. */
export function withUsedSchemas(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, unknown>;
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      follow(schemas[name!] ?? null);
    }
  };
  follow([document.paths, document.components?.responses]);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
  return document;
}
