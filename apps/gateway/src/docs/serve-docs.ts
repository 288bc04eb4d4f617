import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import type { GatewayConfig } from '../config.js';
import { listsHeaders, referenceHeaders } from '../security-headers.js';
import { tokenUrlOf } from '../sign-in-scheme.js';

/** Made by `reference/make.ts`; the same place from the sources and from what is built of them. */
const files = fileURLToPath(new URL('../../dist/reference/', import.meta.url));

/**
 * /docs, the reference of the API with its guide (docs/adr/077), /docs/lists, the problems and events, and /docs/events, what agencies
 * receive. Nothing of it is loaded before somebody asks.
 */
export async function serveDocs(fastify: FastifyInstance, { oidc, publicUrl }: GatewayConfig): Promise<void> {
  fastify.get('/docs', async (_request, reply) => {
    const { referencePage } = await import('./reference-page.js');
    return reply.headers(referenceHeaders(oidc.issuer)).send(referencePage(oidc.audience));
  });
  fastify.get('/docs/lists', async (_request, reply) => {
    const { listsPage } = await import('./lists-page.js');
    return reply.headers(listsHeaders).send(listsPage());
  });
  fastify.get('/docs/events', async (_request, reply) => {
    const { eventsPage } = await import('./events-page.js');
    const tokenUrl = new URL(tokenUrlOf(oidc, publicUrl), publicUrl).href;
    return reply.headers(referenceHeaders(oidc.issuer)).send(eventsPage(publicUrl, { tokenUrl, audience: oidc.audience }));
  });
  await fastify.register(fastifyStatic, {
    root: files,
    prefix: '/docs/files/',
    index: false,
    preCompressed: true,
    decorateReply: false,
    setHeaders: (response) => {
      response.header('cache-control', 'public, max-age=3600');
      response.header('vary', 'Accept-Encoding');
    },
  });
}
