import { DomainError } from '@linli/problems';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

interface Response {
  content?: Record<string, { schema: object }>;
  headers?: Record<string, object>;
}

interface Operation {
  operationId: string;
  responses: Record<string, Response | { $ref: string }>;
}

/** In the document an object may have more members some day; while it is tested, one that is not declared is a mistake, or a leak. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner: Record<string, unknown> = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
  return inner.type === 'object' && inner.properties && inner.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner;
}

/** An answer as it leaves. */
interface Answer {
  method: string;
  route: string;
  status: number;
  body: string;
  isProblem: boolean;
  /** Does it say where that which was made is read? */
  isPlaced: boolean;
}

/** What is wrong with an answer, or undefined when the document describes it. */
export type AnswerCheck = (answer: Answer) => string | undefined;

/** What holds answers against a document. */
export async function answerCheck(document: OpenAPIObject): Promise<AnswerCheck> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)), date: true, uuid: true, binary: true },
  });
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item) as [string, Operation][])
      operations.set(`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, operation);
  }
  const schemas = new Map<string, object>();
  for (const { operationId, responses } of operations.values()) {
    for (const [status, response] of Object.entries(responses)) {
      const { content } = '$ref' in response ? (document.components?.responses?.[response.$ref.split('/').at(-1)!] as Response) : response;
      const schema = content?.['application/json']?.schema ?? content?.['application/problem+json']?.schema;
      if (schema) schemas.set(`${operationId}-${status}`, schema);
    }
  }
  ajv.addSchema(closed({ $id: 'linli:answers', components: document.components, answers: Object.fromEntries(schemas) }) as object);
  return ({ method, route, status, body, isProblem, isPlaced }) => {
    const operation = operations.get(`${method} ${route}`);
    // What is refused at no address of the document is a problem like any other.
    if (!operation && !isProblem) return undefined;
    const name = operation?.operationId ?? 'a refusal';
    const documented = operation?.responses[status];
    const saysWhere = documented !== undefined && 'headers' in documented && documented.headers?.Location !== undefined;
    const validate = ajv.getSchema(`linli:answers#/${operation ? `answers/${name}-${status}` : 'components/schemas/Problem'}`);
    const fits = validate?.(JSON.parse(body)) ?? false;
    if (fits && saysWhere === isPlaced) return undefined;
    return `${name} answers ${status}: ${!validate ? 'it is not described' : fits ? `its Location is ${saysWhere ? 'missing' : 'not described'}` : ajv.errorsText(validate.errors)}`;
  };
}

/** Of services that a process has started before: to describe one and to compile its schemas takes longer than the rest of its start. */
const known = new WeakMap<object, Promise<AnswerCheck>>();

/**
 * The same for a service, whose document is made when it is needed.
 * @param definition of the service: what one definition gives is described once
 */
export function answerCheckOf(definition: object, document: () => OpenAPIObject): Promise<AnswerCheck> {
  const check = known.get(definition) ?? answerCheck(document());
  known.set(definition, check);
  return check;
}

/**
 * Tests only: every answer that leaves is held against the service's document, and one that it does not describe is an error (500), whoever
 * asked. Before the routes are made. @param report a test may look at neither the status nor the words
 */
export function checkAnswers(
  fastify: FastifyInstance,
  check: AnswerCheck,
  report = (wrong: string): unknown => process.stderr.write(`✗ ${wrong}\n`),
): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const type = String(reply.getHeader('content-type') ?? '');
    // That something broke is in no document; such an error comes by here too.
    if (!/^application\/(problem\+)?json/.test(type) || typeof payload !== 'string' || reply.statusCode === 500) return done();
    const route = request.routeOptions.url ?? '';
    const wrong = check({
      method: request.method,
      route,
      status: reply.statusCode,
      body: payload,
      isProblem: type.includes('problem+'),
      isPlaced: reply.hasHeader('location'),
    });
    if (!wrong) return done();
    report(wrong);
    done(new DomainError('internal', { detail: wrong }));
  });
}
