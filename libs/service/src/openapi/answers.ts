import { readFileSync } from 'node:fs';

import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown>;

/** What a service's operations answer: read from their types (tools/answers). */
export interface Answers {
  /** By operation: an answer's schema, 'file' for bytes, 'events' for a stream of them, null for nothing. */
  operations: Record<string, Schema | 'file' | 'events' | null>;
  schemas: Record<string, Schema>;
  /** The codes with which an operation's own code can refuse. */
  refusals: Record<string, string[]>;
}

/** @param file a service's `answers.json` */
export const readAnswers = (file: URL): Answers => JSON.parse(readFileSync(file, 'utf8')) as Answers;

interface Operation {
  operationId?: string;
  responses: Record<string, { description?: string; content?: Record<string, { schema: unknown }> }>;
}

const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((path) => Object.values(path) as Operation[]);

/**
 * Says of every operation what it answers, where its decorators say nothing.
 * @throws Error when an operation is not known, or two schemas have one name
 */
export function describeAnswers(document: OpenAPIObject, { operations, schemas }: Answers): OpenAPIObject {
  const known = ((document.components ??= {}).schemas ??= {}) as Record<string, unknown>;
  for (const [name, schema] of Object.entries(schemas)) {
    if (name in known) throw new Error(`an answer and a body are both called ${name}`);
    known[name] = schema;
  }
  for (const { operationId = '', responses } of operationsOf(document)) {
    const answer = operations[operationId];
    if (answer === undefined) throw new Error(`nothing is known of what ${operationId} answers: npm run generate`);
    const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
    if (!success || success.content) continue;
    success.description ||= answer === null ? 'Done' : 'What was asked for';
    if (answer === 'file') success.content = { 'application/octet-stream': { schema: {} } };
    else if (answer === 'events') success.content = { 'text/event-stream': { schema: { type: 'string' } } };
    else if (answer) success.content = { 'application/json': { schema: answer } };
  }
  return document;
}
