import { Config, languageOf, type Language } from '@linli/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors } from 'oidc-provider';

import { mobileNumber } from '../accounts/phone.rules.js';
import { amrValues } from '../history/account-event.rules.js';
import { deviceOf } from '../history/device.js';
import type { Answer } from '../federation/redirecting.js';
import { CurrentIssuer } from '../oidc/current-issuer.js';
import { errorPage } from '../oidc/pages/pages.js';
import { answerErrors, sendPage } from '../oidc/pages/send-page.js';
import { browserOf, isSharedComputer, rememberBrowser, rememberShared } from './browser-cookie.js';
import { isAction, mayCome } from './flow.rules.js';
import { FlowsService, type State, type Visit } from './flows.service.js';
import type { OfferedSignIn } from './pages/identify-page.js';
import type { Failure } from './pages/words.js';
import { SignInPages, type Shown } from './sign-in-pages.service.js';
import type { Outcome, SignInForm } from './outcome.js';
import { SignInElsewhere } from './sign-in-elsewhere.service.js';
import { SignInService } from './sign-in.service.js';

type Asked = Readonly<Record<string, unknown>>;
type Request = FastifyRequest<{ Body?: SignInForm; Querystring: Asked }>;

/** The sign-in pages, and what is sent from them. Whatever goes wrong is answered by a page. */
export function signInRoutes(
  fastify: FastifyInstance,
  app: NestFastifyApplication,
  { address, offered }: { address: string; offered: readonly OfferedSignIn[] },
): void {
  const config = app.get(Config);
  const issuer = app.get(CurrentIssuer);
  const flows = app.get(FlowsService);
  const pages = app.get(SignInPages);
  const signIn = app.get(SignInService);
  const elsewhere = app.get(SignInElsewhere);
  const cookie = { secure: config.publicUrl.startsWith('https:') };

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 20_000 }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  answerErrors(fastify);

  fastify.get<{ Querystring: Asked }>(address, async (request: Request, reply) => {
    const visit = await visitOf(request, reply);
    if (!visit) return over(request, reply);
    const answer = answerOf(request.query);
    if (answer) {
      const { failure, language = visit.language } = await elsewhere.comeBack(visit, answer.provider, answer);
      request.query = { lang: language };
      if (failure) return show(request, reply, await flows.stateOf(visit.uid), { ...visit, language }, { failure });
      return reply.redirect(pageOf(request), 303);
    }
    const state = await flows.stateOf(visit.uid);
    if (state.step === 'done') return finish(request, reply, state, visit);
    rememberBrowser(request, reply, cookie);
    return show(request, reply, state, visit);
  });

  fastify.post<{ Body?: SignInForm; Querystring: Asked }>(address, async (request: Request, reply) => {
    const visit = await visitOf(request, reply);
    if (!visit) return over(request, reply);
    const form = request.body ?? {};
    const action = form.do;
    const before = await flows.stateOf(visit.uid);
    // An old page, as by the Back key: the one that is due is shown.
    if (!isAction(action) || !mayCome(action, before.step)) return go(request, reply, before, visit);
    const outcome = await signIn.handle(action, visit, form, before);
    if (outcome.failure) return show(request, reply, await flows.stateOf(visit.uid), visit, outcome);
    if (outcome.away) return sendPage(reply, 200, pages.away(outcome.away, shownOf(request, visit)));
    if (outcome.recoveryCodes) return sendPage(reply, 200, pages.codes(outcome.recoveryCodes, shownOf(request, visit)));
    return go(request, reply, await flows.stateOf(visit.uid), visit);
  });

  /** To the issuer when nothing is left to ask, otherwise to the next page, which may be loaded again without sending anything twice. */
  function go(request: Request, reply: FastifyReply, state: State, visit: Visit): Promise<FastifyReply> | FastifyReply {
    return state.step === 'done' ? finish(request, reply, state, visit) : reply.redirect(pageOf(request), 303);
  }

  async function show(request: Request, reply: FastifyReply, state: State, visit: Visit, { failure }: Outcome = {}): Promise<FastifyReply> {
    const page = await pages.of(state, visit, { ...shownOf(request, visit), failure }, offered);
    if (failure?.kind !== 'slow') return sendPage(reply, failure ? (statusOf[failure.kind] ?? 401) : 200, page);
    return sendPage(reply.header('retry-after', String(failure.seconds)), 429, page);
  }

  async function finish(request: Request, reply: FastifyReply, state: State, visit: Visit): Promise<FastifyReply> {
    const unlinked = await flows.finish(state, visit);
    if (unlinked) return show(request, reply, await flows.stateOf(visit.uid), visit, { failure: { kind: unlinked } });
    rememberShared(request, reply, state.shared, cookie);
    const login = { accountId: state.accountId!, remember: !state.shared, amr: amrValues(state.proven) };
    return reply.redirect(
      await issuer.provider.interactionResult(request.raw, reply.raw, { login }, { mergeWithLastSubmission: false }),
      303,
    );
  }

  /** Undefined when no sign-in is under way in this browser. */
  async function visitOf(request: Request, reply: FastifyReply): Promise<Visit | undefined> {
    try {
      const { uid, params } = await issuer.provider.interactionDetails(request.raw, reply.raw);
      const browser = browserOf(request);
      return {
        uid,
        origin: { address: request.ip, ...(browser ? { browser } : {}) },
        device: deviceOf(request.headers['user-agent']),
        language: languageFor(request, params.ui_locales),
        hint: typeof params.login_hint === 'string' ? params.login_hint.slice(0, 100) : undefined,
      };
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return undefined;
      throw error;
    }
  }

  /** Who is signed in has come back to a page that is done with, as by the Back key: the console is where they belong. */
  async function over(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const session = await issuer.provider.Session.get(issuer.provider.createContext(request.raw, reply.raw));
    return session.accountId ? reply.redirect(`${config.publicUrl}/`, 303) : sendPage(reply, 400, errorPage('expired'));
  }
}

/** Anything else is a 401. */
const statusOf: Partial<Record<Failure['kind'], number>> = { wrongNumber: 400, elsewhereDown: 502, taken: 409, other: 409 };

/** The page itself, in the language that was chosen, without what an answer from elsewhere brought. */
function pageOf({ url, query: { lang } }: Request): string {
  const [path] = url.split('?');
  return typeof lang === 'string' ? `${path}?lang=${languageOf(lang)}` : path!;
}

/** What a browser was sent here with from elsewhere (`callbackRoute`). */
function answerOf({ provider, state, code, iss, error }: Asked): (Answer & { provider: string }) | undefined {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  if (typeof provider !== 'string' || typeof state !== 'string') return undefined;
  return { provider, state, code: text(code), iss: text(iss), error: text(error) };
}

/** What somebody chose on the page, or in the console, or as their browser says. */
function languageFor({ query, headers }: Request, uiLocales: unknown): Language {
  const chosen = [query.lang, uiLocales].find((one) => typeof one === 'string');
  return languageOf((chosen as string | undefined) ?? headers['accept-language']);
}

function shownOf(request: Request, { language, hint }: Visit): Shown {
  const expected: SignInForm = {
    ...(hint ? (mobileNumber(hint) ? { phone: hint } : { username: hint }) : {}),
    ...(isSharedComputer(request) ? { shared: 'yes' } : {}),
  };
  const { phone, username, provider, shared } = request.body ?? expected;
  return {
    action: pageOf(request),
    language,
    shared: shared === 'yes',
    typed: {
      ...(phone ? { phone: phone.slice(0, 20) } : {}),
      ...(username === undefined ? {} : { username: username.slice(0, 100) }),
      ...(provider === undefined ? {} : { provider: provider.slice(0, 40) }),
    },
  };
}
