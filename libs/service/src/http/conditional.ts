import { createHash } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

/**
 * Gives what is read an `ETag` made of all it says, and answers 304 to whoever has it already (RFC 9110, 13.1.2). Where it is a single
 * resource its version stands before the dot: that is what `If-Match`
 * compares, as two people may see one version with more or less of it. Streams and files are left alone.
 */
export function conditionalReads(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!['GET', 'HEAD'].includes(request.method) || reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
    const version = /^"(\d+)"$/.exec(String(reply.getHeader('etag') ?? ''))?.[1];
    const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
    const etag = version ? `"${version}.${digest}"` : `"${digest}"`;
    void reply.header('etag', etag);
    if (!isAmong(request.headers['if-none-match'], etag)) return done(null, payload);
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
}

const isAmong = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
