import fc from 'fast-check';

import { cursors, forms, hard, headers, mediaTypes, rawBodies, strings, values } from './bad-values.js';

/** A JSON schema as the OpenAPI documents use it. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

export interface OpenApi {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: Parameter[];
        requestBody?: { content: Record<string, { schema: Schema }> };
        'x-serves'?: string[];
      }
    >
  >;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  changes: boolean;
  serves: readonly string[];
  parameters: readonly Parameter[];
  /** Media type and schema of its body. */
  body?: { type: string; schema: Schema };
}

/** What is sent: everything as it goes over the wire, so that one line tells how to do it again. */
export interface BadRequest {
  operation: Operation;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** Picks who sends it. */
  caller: number;
}

export const operationsOf = ({ paths }: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody, 'x-serves': serves = ['person'] }]) => {
      const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        changes: method !== 'get',
        serves,
        parameters,
        ...(type && content ? { body: { type, schema: content.schema } } : {}),
      };
    }),
  );

const nasty = fc.oneof(fc.constantFrom(...hard), fc.constantFrom(...values));

/** Makes what a schema allows. */
function plausible(schema: Schema | undefined, schemas: Record<string, Schema>, depth = 0): fc.Arbitrary<unknown> {
  if (!schema || depth > 6) return fc.constant('x');
  if (schema.$ref) return plausible(schemas[schema.$ref.split('/').at(-1)!], schemas, depth + 1);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = [schema.type].flat()[0];
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer')
    return fc.integer({ min: Math.ceil(schema.minimum ?? 0), max: Math.floor(Math.min(schema.maximum ?? 100, 2 ** 31)) });
  if (type === 'array') return fc.array(plausible(schema.items, schemas, depth + 1), { minLength: 1, maxLength: 2 });
  if (type === 'object') {
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, inner]) => [name, plausible(inner, schemas, depth + 1)] as const,
    );
    return fc
      .record(Object.fromEntries(properties), { requiredKeys: [] })
      .chain((some) =>
        fc.record(Object.fromEntries(properties.filter(([name]) => schema.required?.includes(name)))).map((all) => ({ ...some, ...all })),
      );
  }
  if (schema.format === 'date-time') return fc.constantFrom('2026-12-01T08:00:00.000Z', '2027-01-15T10:30:00+08:00');
  return fc.constantFrom(
    String(schema.example ?? '试一试'),
    '140321001002',
    '2026-12-01',
    '08:30',
    'c0ffee00-0000-4000-8000-000000000001',
    '13803530101',
  );
}

/** Every place in a value, as the names and numbers that lead there. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]))];
}

/** The value with another one in one of its places. */
function spoilt(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = spoilt(copy[name], rest, by);
  return copy;
}

const spoil = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      sound,
      fc.array(fc.tuple(fc.nat(1000), nasty, fc.constantFrom('replace', 'replace', 'replace', 'add', 'wrap')), {
        minLength: 1,
        maxLength: 2,
      }),
    )
    .map(([value, changes]) =>
      changes.reduce<unknown>((body, [at, by, how]) => {
        const all = places(body);
        const place = all[at % all.length]!;
        const there = place.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], body);
        return spoilt(body, how === 'add' ? ['surprise'] : place, how === 'wrap' ? [there] : by);
      }, value),
    );

/** @param idsOf what is there to ask for, by the path of its list */
export function badRequests(
  operations: readonly Operation[],
  { components: { schemas } }: OpenApi,
  idsOf: (list: string) => readonly string[],
): fc.Arbitrary<BadRequest> {
  const segment = (list: string, changes: boolean) => {
    const there = changes ? [] : idsOf(list);
    return fc.oneof(
      { weight: 4, arbitrary: there.length > 0 ? fc.constantFrom(...there) : fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom(...strings.filter((one) => one.isWellFormed() && one !== ''), '%zz', '%ff') },
    );
  };
  const encoded = (text: string) => (text === '%zz' || text === '%ff' ? text : encodeURIComponent(text));
  const pathOf = ({ path, changes }: Operation) => {
    const parts = path.split('/');
    return fc
      .tuple(
        ...parts.map((part, n) => (part.startsWith('{') ? segment(parts.slice(0, n).join('/'), changes).map(encoded) : fc.constant(part))),
      )
      .map((all) => all.join('/'));
  };
  const queryOf = ({ parameters }: Operation) => {
    const known = parameters.filter((parameter) => parameter.in === 'query');
    const one = ({ name, schema }: Parameter) => {
      const bad = name === 'cursor' ? fc.constantFrom(...cursors) : fc.constantFrom(...strings).filter((text) => text.isWellFormed());
      return fc
        .oneof({ weight: 1, arbitrary: plausible(schema, schemas).map(String) }, { weight: 1, arbitrary: bad })
        .map((value) => `${name}=${encodeURIComponent(value)}`);
    };
    const pairs = known.map((parameter) => fc.option(one(parameter), { freq: parameter.required ? 10 : 1, nil: '' }));
    const odd = fc.constantFrom(
      '',
      '',
      '',
      '',
      'surprise=1',
      'limit=0',
      'limit=1&limit=2',
      'limit[a]=1',
      '%zz=1',
      'a=%zz',
      '&&&',
      'toString=1',
      '__proto__=1',
    );
    return fc.tuple(odd, ...pairs).map((all) => all.filter(Boolean).join('&'));
  };
  const bodyOf = (operation: Operation): fc.Arbitrary<{ body?: string; type?: string }> => {
    if (!operation.changes) return fc.constant({});
    if (operation.body?.type === 'multipart/form-data')
      return fc.record({ body: fc.constantFrom(...forms), type: fc.constantFrom('multipart/form-data; boundary=x', ...mediaTypes) });
    const json = spoil(plausible(operation.body?.schema ?? { type: 'object' }, schemas)).map((value) => JSON.stringify(value) ?? '');
    return fc.oneof(
      { weight: 8, arbitrary: json.map((body) => ({ body, type: 'application/json' })) },
      { weight: 2, arbitrary: fc.constantFrom(...rawBodies).map((body) => ({ body, type: 'application/json' })) },
      { weight: 1, arbitrary: fc.record({ body: fc.constantFrom('{}', 'a=1', '<a/>', ...forms), type: fc.constantFrom(...mediaTypes) }) },
    );
  };
  const method = fc.oneof(
    { weight: 40, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('PATCH', 'OPTIONS', 'TRACE') },
  );
  const header = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...headers) });
  return fc.constantFrom(...operations).chain((operation) =>
    fc
      .tuple(pathOf(operation), queryOf(operation), bodyOf(operation), header, method, fc.nat(1000))
      .map(([path, query, { body, type }, more, other, caller]) => ({
        operation,
        method: other ?? operation.method,
        path: query ? `${path}?${query}` : path,
        headers: { ...(type === undefined ? {} : { 'content-type': type }), ...more },
        ...(body === undefined ? {} : { body }),
        caller,
      })),
  );
}
