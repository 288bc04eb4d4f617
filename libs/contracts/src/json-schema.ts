// class-transformer has no public door to what @Type() declared; the JSON Schema of nested classes needs it.
/// <reference path="./class-transformer-storage.d.ts" />
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';

import type { EventContract } from './contract.js';

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

/** The JSON Schema of an event's data, with nested classes in place of references. Unknown properties are refused. */
export function schemaOf(contract: EventContract<object>): JsonSchema {
  const named = validationMetadatasToSchemas(options) as Record<string, JsonSchema>;
  return inline(targetConstructorToSchema(contract, options) as JsonSchema, named);
}

function inline(schema: JsonSchema, named: Record<string, JsonSchema>): JsonSchema {
  if (schema.$ref) return inline(named[schema.$ref.slice(options.refPointerPrefix.length)] ?? {}, named);
  const copy: JsonSchema = { ...schema };
  if (schema.items) copy.items = inline(schema.items, named);
  if (schema.properties) {
    copy.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, inline(inner, named)]));
    copy.additionalProperties = false;
  }
  return copy;
}
