import { DomainError } from '@linli/problems';
import { createParamDecorator, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';

import { DEPRECATION, deprecationHeaders, type Deprecation } from './deprecated.js';
import { readingPaths } from './location.rules.js';

const ifMatch = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now',
  schema: { pattern: '^(\\*|"\\d{1,15}(\\.[\\w-]{1,40})?")$' },
});

/** What a parameter needs of a request is also said of its operation in the OpenAPI document. */
const documents =
  (...decorators: readonly MethodDecorator[]): ParameterDecorator =>
  (target, method) => {
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (descriptor) for (const decorate of decorators) decorate(target, method!, descriptor);
  };

/**
 * The version in `If-Match`: `"3"`, or the whole ETag of what was read, `"3.…"`. Undefined when the header is absent or `*`.
 * @throws DomainError malformed
 */
function versionSeen({ headers }: FastifyRequest): number | undefined {
  const header = headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^"(\d{1,15})(?:\.[\w-]{1,40})?"$/.exec(header)?.[1];
  if (!version) throw new DomainError('malformed', { detail: 'If-Match is one strong ETag' });
  return Number(version);
}

/** The version that the caller saw. @throws DomainError malformed */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined => versionSeen(context.switchToHttp().getRequest<FastifyRequest>()),
  [documents(ifMatch)],
);

/** Which one a command is for. */
export interface Target {
  id: string;
  /** The version that the caller saw, from If-Match; undefined when it does not matter. */
  expected: number | undefined;
}

/** The `:id` of the path, with the version that the caller saw. @throws DomainError malformed */
export const Target = createParamDecorator(
  (_: unknown, context: ExecutionContext): Target => {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
    const { id } = request.params;
    if (!isUUID(id)) throw new DomainError('malformed', { detail: 'the id is a UUID' });
    return { id, expected: versionSeen(request) };
  },
  [documents(ApiParam({ name: 'id', type: String }), ifMatch)],
);

/** @throws DomainError stale-version when the caller saw another version than there is */
export function checkVersion(expected: number | undefined, actual: number): void {
  if (expected !== undefined && expected !== actual) throw new DomainError('stale-version', { params: { version: actual } });
}

/**
 * `ETag` of a single resource from its `version` (conditional.ts adds to it what was read); `Link: rel=next` of a page from its `next`;
 * `Location` of what was made from its `id`, where it can
 * be read by itself; `Deprecation` and `Sunset` of an operation that will go away, with refusals of its own code too.
 */
export class HeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const deprecation = Reflect.getMetadata(DEPRECATION, context.getHandler()) as Deprecation | undefined;
    if (deprecation) void reply.headers(deprecationHeaders(deprecation));
    return next.handle().pipe(
      tap((body: unknown) => {
        if (typeof body !== 'object' || body === null) return;
        if ('version' in body && typeof body.version === 'number') void reply.header('etag', `"${body.version}"`);
        if ('next' in body && typeof body.next === 'string')
          void reply.header('link', `<${nextAddress(request.url, body.next)}>; rel="next"`);
        if (reply.statusCode === 201 && 'id' in body && typeof body.id === 'string') {
          const list = listOf(request);
          if (list) void reply.header('location', list + body.id);
        }
      }),
    );
  }
}

/** The list that a POST adds to, if what it made can be read there. */
function listOf({ method, routeOptions, server }: FastifyRequest): string | undefined {
  if (method !== 'POST') return undefined;
  return readingPaths(routeOptions.url ?? '').find((list) => !list.includes(':') && server.hasRoute({ method: 'GET', url: `${list}:id` }));
}

function nextAddress(url: string, cursor: string): string {
  const address = new URL(url, 'http://here');
  address.searchParams.set('cursor', cursor);
  return address.pathname + address.search;
}
