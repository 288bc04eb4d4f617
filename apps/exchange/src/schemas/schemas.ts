import { feedEntryOf, feedPaths, publicPart, publicSchemaOf, type JsonSchema } from '@linli/contracts';
import { DomainError } from '@linli/problems';

/** Under which address the schemas of events lie, each by its type. */
export const schemasAddress = (publicUrl: string): string => publicUrl + feedPaths.schemas;

/**
 * The JSON Schema of what agencies are given of an event, named by its own address.
 * @throws DomainError not-found
 */
export function schemaAt(publicUrl: string, type: string): JsonSchema {
  const entry = feedEntryOf(type);
  if (!entry) throw new DomainError('not-found');
  const { 'zh-CN': title, en: description } = entry.contract.summary;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${schemasAddress(publicUrl)}/${type}`,
    title,
    description,
    ...publicSchemaOf(entry),
    examples: [publicPart(entry, entry.contract.example)],
  };
}
