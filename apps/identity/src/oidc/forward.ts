import type { FastifyInstance } from 'fastify';

import type { CurrentIssuer } from './current-issuer.js';
import { contentSecurityPolicy } from './pages/frame.js';
import { answerErrors } from './pages/send-page.js';

export const MOUNT = '/oidc';

/** What nobody else answers under /oidc is the library's: it reads the request and writes the answer itself. */
export function forward(fastify: FastifyInstance, issuer: CurrentIssuer): void {
  answerErrors(fastify);
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
  fastify.all(`${MOUNT}/*`, (request, reply) => {
    reply.hijack();
    // The library's own pages (signing out, what went wrong) are as closed as the sign-in page.
    for (const [name, value] of Object.entries({
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    }))
      reply.raw.setHeader(name, value);
    const raw: typeof request.raw & { originalUrl?: string } = request.raw;
    raw.originalUrl = raw.url!;
    raw.url = raw.url!.slice(MOUNT.length);
    void issuer.answer(raw, reply.raw);
  });
}
