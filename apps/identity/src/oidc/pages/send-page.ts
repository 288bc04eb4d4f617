import { DomainError } from '@linli/problems';
import { Logger } from '@nestjs/common';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

import { contentSecurityPolicy } from './frame.js';
import { errorPage } from './pages.js';

export const sendPage = (reply: FastifyReply, status: number, body: string): FastifyReply =>
  reply
    .status(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .send(body);

/** What goes wrong under /oidc is a page for a person, and for a program an error of OAuth; nothing from inside. */
export function answerErrors(fastify: FastifyInstance): void {
  const log = new Logger('issuer');
  fastify.setErrorHandler((error: FastifyError | DomainError, request, reply) => {
    const status = (error instanceof DomainError ? error.status : error.statusCode) ?? 500;
    if (status >= 500) log.error(error.stack);
    const code = status >= 500 ? 'server_error' : 'invalid_request';
    if (/\btext\/html\b/.test(request.headers.accept ?? '')) return sendPage(reply, status, errorPage(code));
    return reply.status(status).header('cache-control', 'no-store').send({ error: code });
  });
}
