import { DomainError } from '@linli/problems';
import { Config } from '@linli/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from 'oidc-provider';

import { AccountsService } from '../accounts/accounts.service.js';
import { CurrentIssuer } from './current-issuer.js';
import { answerErrors, html } from './error-pages.js';
import { errorPage, signInPage, type OfferedSignIn } from './pages.js';

interface SignInForm {
  username?: string;
  password?: string;
}

/** The sign-in page, and what is sent from it. Whatever goes wrong is answered by a page. */
export function signInRoutes(
  fastify: FastifyInstance,
  app: NestFastifyApplication,
  { address, offered }: { address: string; offered: readonly OfferedSignIn[] },
): void {
  const config = app.get(Config);
  const issuer = app.get(CurrentIssuer);
  const accounts = app.get(AccountsService);

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 10_000 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  answerErrors(fastify);

  fastify.get(address, async (request, reply) => {
    if (!(await isUnderWay(request, reply))) return over(request, reply);
    return html(reply, 200, signInPage(request.url, { offered }));
  });

  fastify.post<{ Body?: SignInForm }>(address, async (request, reply) => {
    if (!(await isUnderWay(request, reply))) return over(request, reply);
    const { username = '', password = '' } = request.body ?? {};
    const name = username.slice(0, 100);
    try {
      const accountId = await accounts.signIn(name, password.slice(0, 1000), request.ip);
      if (!accountId) return html(reply, 401, signInPage(request.url, { failure: { kind: 'wrong' }, username: name, offered }));
      const result = { login: { accountId, remember: true } };
      const location = await issuer.provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
      return reply.redirect(location, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'too-many-requests') throw error;
      const seconds = Number(error.params.retryAfter);
      const page = signInPage(request.url, { failure: { kind: 'slow', minutes: Math.ceil(seconds / 60) }, username: name, offered });
      return html(reply.header('retry-after', String(seconds)), 429, page);
    }
  });

  async function isUnderWay(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    try {
      await issuer.provider.interactionDetails(request.raw, reply.raw);
      return true;
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return false;
      throw error;
    }
  }

  /** Who is signed in has come back to a page that is done with, as by the Back key: the console is where they belong. */
  async function over(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const session = await issuer.provider.Session.get(issuer.provider.createContext(request.raw, reply.raw));
    return session.accountId ? reply.redirect(`${config.publicUrl}/`, 303) : html(reply, 400, errorPage('expired'));
  }
}
