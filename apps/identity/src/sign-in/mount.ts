import { Config } from '@linli/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

import { RegisteredClients } from '../clients/registered-clients.js';
import { CurrentIssuer } from '../oidc/current-issuer.js';
import { forward, MOUNT } from '../oidc/forward.js';
import type { OfferedSignIn } from './pages/identify-page.js';
import { callbackRoute } from './callback-route.js';
import { signInRoutes } from './sign-in-routes.js';

/**
 * Puts the issuer and its sign-in pages beside the service's API, under /oidc.
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
    await fastify.register(async (back) => callbackRoute(back, { mount: MOUNT, publicUrl: app.get(Config).publicUrl }));
    await fastify.register(async (pages) => signInRoutes(pages, app, { address: `${MOUNT}/interaction/:uid`, offered }));
    await fastify.register(async (rest) => forward(rest, issuer));
  });
}
