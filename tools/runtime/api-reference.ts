interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  'x-data-kind'?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content?: Record<string, { schema?: { $ref?: string }; example?: unknown }> };
  responses?: Record<
    string,
    { headers?: object; content?: Record<string, { schema?: { $ref?: string; items?: { $ref?: string } }; example?: unknown }> }
  >;
}

export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The API as a page for people: a table a service. Fields and errors are in openapi.json. */
export function apiReference(document: OpenApi): string {
  const rows = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ service: /^\/api\/([^/]+)\//.exec(path)?.[1] ?? 'gateway', path, method, operation })),
  );
  const services = [...new Set(rows.map(({ service }) => service))].sort();
  const sections = services.map((service) => {
    const own = rows.filter((row) => row.service === service).sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
    return `## ${service}\n\n| | address | what | takes | gives |\n|---|---|---|---|---|\n${own.map(line).join('\n')}\n`;
  });
  return `# API

Generated from the services by \`npm run generate\`. The same for machines, with fields: [openapi.json](openapi.json), which the gateway
serves at \`/openapi.json\`. Errors are problem+json (RFC 9457) with a stable \`code\`; creating commands take an \`Idempotency-Key\`, changing
ones an \`If-Match\`; lists page by \`cursor\`.

${sections.join('\n')}`;
}

function line({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const query = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required }) => `\`${name}\`${required ? '' : '?'}`);
  const body = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => nameOf(schema?.$ref));
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
  const given = Object.values(success?.[1].content ?? {}).map(({ schema }) =>
    schema?.items ? `list of ${nameOf(schema.items.$ref)}` : nameOf(schema?.$ref),
  );
  const what = operation.summary || operation.operationId || '';
  return `| ${method.toUpperCase()} | \`${path}\` | ${what} | ${[...body, ...query].filter(Boolean).join(', ')} | ${given.filter(Boolean).join(', ')} |`;
}

function nameOf(reference: string | undefined): string {
  return reference?.split('/').at(-1) ?? '';
}
