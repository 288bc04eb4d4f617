import type { OpenAPIObject } from '@nestjs/swagger';

import { idOf, isIdName, otherTexts, TEXT, timeOf, valuesByName } from './example-values.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  enum?: unknown[];
  const?: unknown;
  example?: unknown;
  examples?: unknown[];
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

type Content = Record<string, { schema?: Schema; example?: unknown }>;

interface Operation {
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

const EVENTS = `event: hint\ndata: {"type":"linli.grid.case.accepted.v1","aggregate":"${idOf('case')}"}\n\n`;

/**
 * Gives every body and every answer in JSON an example, made of its schema: what a field says itself, what another field of its name says,
 * what such a field holds in the demo (`example-values.ts`), else the first value that fits. A body has what it must have and what its own
 * examples show, an answer everything. After all schemas are known.
 */
export function describeExamples(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const examples = new Examples(schemas);
  for (const { requestBody, responses } of Object.values(document.paths).flatMap((path) => Object.values(path) as unknown as Operation[])) {
    for (const content of Object.values(requestBody?.content ?? {}))
      if (content.schema) content.example ??= examples.of(content.schema, 'body');
    for (const [status, { content = {} }] of Object.entries(responses)) {
      if (!status.startsWith('2')) continue;
      const [json, events] = [content['application/json'], content['text/event-stream']];
      if (json?.schema) json.example ??= examples.of(json.schema, 'answer');
      if (events) events.example ??= EVENTS;
    }
  }
  return document;
}

class Examples {
  private readonly shown = new Map<string, unknown>();

  constructor(private readonly schemas: Record<string, Schema>) {
    this.collect(schemas);
  }

  of(schema: Schema, use: 'body' | 'answer'): unknown {
    return this.make(schema, { use, path: [], open: [] });
  }

  /** What the document's fields say of themselves, by their names: the first one counts. */
  private collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, field] of Object.entries((value as Schema).properties ?? {})) {
      if (field.example !== undefined && !this.shown.has(name)) this.shown.set(name, field.example);
    }
    Object.values(value).forEach((inner) => this.collect(inner));
  }

  private make(schema: Schema, place: Place): unknown {
    if (schema.$ref) return this.named(schema.$ref.split('/').at(-1)!, place);
    const said = schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.enum?.find((value) => value !== null);
    if (said !== undefined) return said;
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => this.make(part, place))) as unknown;
    const options = schema.anyOf ?? schema.oneOf;
    if (options) return this.make(options.find(({ type }) => type !== 'null') ?? {}, place);
    const type = [schema.type].flat().find((one) => one !== 'null') ?? (schema.properties ? 'object' : undefined);
    if (type === 'object') return this.object(schema, place);
    if (type === 'array') return this.list(schema, place);
    if (type === 'boolean') return true;
    if (type === 'number' || type === 'integer') return this.value(schema, place, 1);
    if (type === 'string') return this.value(schema, place, TEXT);
    return {};
  }

  private named(name: string, { use, path, open }: Place): unknown {
    if (open.includes(name)) return undefined;
    return this.make(this.schemas[name] ?? {}, { use, path: [...path, name], open: [...open, name] });
  }

  private object({ properties = {}, required = [], additionalProperties }: Schema, place: Place): object {
    const fields = Object.entries(properties);
    const whole = place.use === 'answer' || required.length === 0;
    const shown = fields.filter(([name, { example }]) => whole || required.includes(name) || example !== undefined);
    const members = shown.map(([name, field]) => [name, this.make(field, { ...place, path: [...place.path, name] })] as const);
    if (fields.length === 0 && typeof additionalProperties === 'object')
      members.push(['140321001001007', this.make(additionalProperties, place)]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }

  private list({ items = {}, prefixItems, minItems = 1 }: Schema, place: Place): unknown[] {
    if (prefixItems) return prefixItems.map((item) => this.make(item, place));
    const one = this.make(items, place);
    return one === undefined ? [] : Array.from({ length: minItems }, () => one);
  }

  /** The first value that the schema lets pass. */
  private value(schema: Schema, { path }: Place, otherwise: string | number): unknown {
    const isText = typeof otherwise === 'string';
    const name = path.at(-1) ?? '';
    const around = path
      .slice(0, -1)
      .filter((one) => one !== 'items')
      .reverse();
    const known = [...around.map((one) => valuesByName[`${one}.${name}`]), valuesByName[name], this.shown.get(name)];
    const isId = isText && (schema.format === 'uuid' || (schema.format === undefined && schema.pattern === undefined && isIdName(name)));
    const first = schema.format === 'date-time' ? [timeOf(name)] : schema.format === 'uuid' ? [idOf(name)] : [];
    const ids = isId ? [idOf(name === 'id' ? (around[0] ?? name) : name)] : [];
    const candidates = [
      ...(name === 'id' ? ids : first),
      ...known,
      ...ids,
      otherwise,
      ...(isText ? otherTexts : [schema.minimum, schema.maximum]),
    ];
    return candidates.find((candidate) => typeof candidate === typeof otherwise && fits(candidate as string | number, schema)) ?? otherwise;
  }
}

/** Where a value stands. */
interface Place {
  use: 'body' | 'answer';
  /** The fields and named schemas that lead to it, itself last. */
  path: readonly string[];
  /** Named schemas around it: one that holds itself ends there. */
  open: readonly string[];
}

function fits(
  value: string | number,
  { pattern, minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity }: Schema,
): boolean {
  if (typeof value === 'number') return value >= minimum && value <= maximum;
  return value.length >= minLength && value.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(value));
}
