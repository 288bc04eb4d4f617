import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

import { RegisteredClients } from '../clients/registered-clients.js';
import { CurrentIssuer } from './current-issuer.js';
import { answerErrors } from './error-pages.js';
import { contentSecurityPolicy, type OfferedSignIn } from './pages.js';
import { signInRoutes } from './sign-in-routes.js';

export const MOUNT = '/oidc';

/**
 * Puts the issuer and its sign-in page beside the service's API, under /oidc.
 * @param offered people as whom anybody may sign in, where there are such
 */
export async function mountIssuer(app: NestFastifyApplication, offered: readonly OfferedSignIn[]): Promise<void> {
  const issuer = app.get(CurrentIssuer);
  await issuer.renew();
  issuer.keepRenewing();
  const clients = app.get(RegisteredClients);
  await app.register(async (fastify: FastifyInstance) => {
    // For the gateway, which lets nobody else through to it.
    fastify.get('/client-origins', async () => ({ origins: await clients.origins() }));
    await fastify.register(async (pages) => signInRoutes(pages, app, { address: `${MOUNT}/interaction/:uid`, offered }));
    await fastify.register(async (rest) => forward(rest, issuer));
  });
}

/** Everything else under /oidc is the library's: it reads the request and writes the answer itself. */
function forward(fastify: FastifyInstance, issuer: CurrentIssuer): void {
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
