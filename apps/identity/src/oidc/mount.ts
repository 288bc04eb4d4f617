import { DomainError } from '@linli/problems';
import { Config, UnitOfWork } from '@linli/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Provider } from 'oidc-provider';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { DEMO_PASSWORD, readDemo } from '../demo/read-demo.js';
import { createIssuer } from './issuer.js';
import { contentSecurityPolicy, errorPage, signInPage, type DemoSignIn } from './pages.js';
import { signingKeys } from './signing-keys.js';

const MOUNT = '/oidc';

/** Puts the issuer and its sign-in page beside the service's API, under /oidc. */
export async function mountIssuer(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  const dataSource = app.get(DataSource);
  const accounts = app.get(AccountsService);
  const demo = config.demoData ? readDemo(config.demoData) : { people: [], clients: [] };
  const issuer = createIssuer({
    config,
    dataSource,
    unitOfWork: app.get(UnitOfWork),
    accounts,
    keys: await signingKeys(dataSource, config.masterKey),
    agencies: demo.clients.map(({ clientId }) => ({ clientId, secret: DEMO_PASSWORD })),
  });
  const offered = demo.people.map(({ username, name, note }) => ({ username, name, note: note['zh-CN'], password: DEMO_PASSWORD }));
  await app.register(async (fastify: FastifyInstance) => {
    await fastify.register(async (pages) => signInRoutes(pages, issuer, accounts, offered));
    await fastify.register(async (rest) => forward(rest, issuer));
  });
}

function signInRoutes(fastify: FastifyInstance, issuer: Provider, accounts: AccountsService, demo: readonly DemoSignIn[]): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 10_000 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const html = (reply: FastifyReply, status: number, body: string) =>
    reply.status(status).headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).send(body);
  const address = `${MOUNT}/interaction/:uid`;

  fastify.get(address, async (request, reply) => {
    if (!(await interactionOf(issuer, request, reply))) return html(reply, 400, errorPage('expired'));
    return html(reply, 200, signInPage(request.url, { demo }));
  });

  fastify.post<{ Body: { username?: string; password?: string } }>(address, async (request, reply) => {
    if (!(await interactionOf(issuer, request, reply))) return html(reply, 400, errorPage('expired'));
    const { username = '', password = '' } = request.body;
    try {
      const accountId = await accounts.signIn(username.slice(0, 100), password.slice(0, 1000), request.ip);
      if (!accountId) return html(reply, 401, signInPage(request.url, { failure: 'wrong', username, demo }));
      const location = await issuer.interactionResult(request.raw, reply.raw, { login: { accountId, remember: true } }, { mergeWithLastSubmission: false });
      return reply.redirect(location, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'too-many-requests') throw error;
      return html(reply.header('retry-after', String(error.params.retryAfter ?? 900)), 429, signInPage(request.url, { failure: 'slow', username, demo }));
    }
  });
}

async function interactionOf(issuer: Provider, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  try {
    await issuer.interactionDetails(request.raw, reply.raw);
    return true;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return false;
    throw error;
  }
}

/** Everything else under /oidc is the library's: it reads the request and writes the answer itself. */
function forward(fastify: FastifyInstance, issuer: Provider): void {
  const answer = issuer.callback();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
  fastify.all(`${MOUNT}/*`, (request, reply) => {
    reply.hijack();
    // The library's own pages (signing out, what went wrong) are as closed as the sign-in page.
    for (const [name, value] of Object.entries({ 'content-security-policy': contentSecurityPolicy, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })) reply.raw.setHeader(name, value);
    const raw: typeof request.raw & { originalUrl?: string } = request.raw;
    raw.originalUrl = raw.url!;
    raw.url = raw.url!.slice(MOUNT.length);
    void answer(raw, reply.raw);
  });
}
