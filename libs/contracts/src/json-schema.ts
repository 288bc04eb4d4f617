// class-transformer has no public door to what @Type() declared; the JSON Schema of nested classes needs it.
/// <reference path="./class-transformer-storage.d.ts" />
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { targetConstructorToSchema } from 'class-validator-jsonschema';

export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  $ref?: string;
  additionalProperties?: boolean;
  [keyword: string]: unknown;
}

const options = {
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: '#/components/schemas/',
  additionalConverters: {
    isRFC3339: { type: 'string' as const, format: 'date-time' },
    isLongitude: { type: 'number' as const, minimum: -180, maximum: 180 },
    isLatitude: { type: 'number' as const, minimum: -90, maximum: 90 },
  },
};

/**
 * The JSON Schema of an event's data, with nested classes in place of references. Unknown properties are refused. Made of this class alone:
 * the schemas of all that a service declares take many times as long.
 * @throws Error when a nested class is not named by @Type()
 */
export function schemaOf(type: new () => object): JsonSchema {
  const schema = targetConstructorToSchema(type, options) as JsonSchema;
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => [
    name,
    withNested(inner, () => schemaOf(nestedIn(type, name))),
  ]);
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}

function withNested(schema: JsonSchema, nested: () => JsonSchema): JsonSchema {
  if (schema.$ref) return nested();
  return schema.items ? { ...schema, items: withNested(schema.items, nested) } : schema;
}

function nestedIn(type: new () => object, property: string): new () => object {
  const declared = defaultMetadataStorage.findTypeMetadata(type, property);
  if (!declared) throw new Error(`${type.name}.${property} is nested, and no @Type() says of which class`);
  return declared.typeFunction() as new () => object;
}
