import { catalogue, type ProblemCode } from '@linli/problems';
import type { OpenAPIObject } from '@nestjs/swagger';

import { EXTENSION, IN_PERSON_EXTENSION, KIND_EXTENSION } from '../http/serves.js';
import { problemSchema } from './problem-schema.js';

interface Operation {
  operationId?: string;
  parameters?: object[];
  responses: Record<string, unknown>;
  [EXTENSION]?: string[];
  [KIND_EXTENSION]?: string;
  [IN_PERSON_EXTENSION]?: true;
}

/** Codes that only a request with an Idempotency-Key meets: reads bring none. */
const ofRepeats: readonly ProblemCode[] = ['answer-erased', 'idempotency-in-flight', 'idempotency-key-reused'];

/** What is refused before an operation's own code sees it, or whatever it does: by whom it serves and what it takes. */
function sharedCodes(method: string, operation: Operation): ProblemCode[] {
  const serves = operation[EXTENSION] ?? [];
  return [
    'malformed',
    'validation-failed',
    ...(serves.includes('anybody') ? [] : (['unauthenticated', 'token-expired', 'token-audience', 'capacity-over'] as const)),
    ...(serves.includes('anybody') || serves.includes('client') ? [] : (['people-only'] as const)),
    ...(serves.includes('anybody') || serves.includes('person') ? [] : (['clients-only'] as const)),
    ...(operation[IN_PERSON_EXTENSION] && !serves.includes('anybody') ? (['not-by-proxy'] as const) : []),
    ...(operation[KIND_EXTENSION] ? (['scope-missing'] as const) : []),
    ...(method === 'get' ? [] : (['conflict', 'too-large', 'unsupported-media'] as const)),
    'too-many-requests',
    'unavailable',
    'timed-out',
  ];
}

/**
 * Says of every operation with which codes it refuses, and that what changes something may be sent again under its Idempotency-Key.
 * @param refusals what each operation's own code can come to, by its id
 */
export function describeProblems(document: OpenAPIObject, refusals: Readonly<Record<string, readonly string[]>>): OpenAPIObject {
  const components = (document.components ??= {});
  (components.schemas ??= {}).Problem = problemSchema as never;
  const shared = (components.responses ??= {}) as Record<string, object>;
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path) as [string, Operation][]) {
      const codes = new Set([...sharedCodes(method, operation), ...((refusals[operation.operationId ?? ''] ?? []) as ProblemCode[])]);
      if (method === 'get') ofRepeats.forEach((code) => codes.delete(code));
      else (operation.parameters ??= []).push(idempotencyKey);
      for (const [status, of] of Map.groupBy([...codes].sort(), (code) => catalogue[code].status))
        operation.responses[status] = refusal(of, shared);
    }
  }
  return document;
}

/** Few codes together are met by many operations: they are written once, under their names. */
const FEW = 3;
const nameOf = (codes: readonly ProblemCode[]): string =>
  codes.map((code) => code.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())).join('Or');

/** @param shared where responses lie that several operations have */
function refusal(codes: readonly ProblemCode[], shared: Record<string, object>): object {
  const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }] };
  const whole = { description: codes.join(', '), content: { 'application/problem+json': { schema } } };
  if (codes.length > FEW) return whole;
  shared[nameOf(codes)] = whole;
  return { $ref: `#/components/responses/${nameOf(codes)}` };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours',
  schema: { type: 'string', maxLength: 255 },
};
