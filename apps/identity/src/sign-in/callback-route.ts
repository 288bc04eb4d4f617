import type { FastifyInstance } from 'fastify';

import { belongsTo } from '../federation/state.rules.js';
import { errorPage } from '../oidc/pages/pages.js';
import { answerErrors, sendPage } from '../oidc/pages/send-page.js';

const brought = ['state', 'code', 'iss', 'error'] as const;

/**
 * Where browsers come back to from elsewhere, at an address of each provider’s own. It decides nothing: it leads to the page of the
 * sign-in, where a cookie says whether it is this browser’s, or to the console, where the access token says whose account is to be linked.
 */
export function callbackRoute(fastify: FastifyInstance, { mount, publicUrl }: { mount: string; publicUrl: string }): void {
  answerErrors(fastify);
  fastify.get<{ Params: { provider: string }; Querystring: Readonly<Record<string, unknown>> }>(
    `${mount}/elsewhere/:provider`,
    ({ params: { provider }, query }, reply) => {
      const where = belongsTo(query.state);
      if (!where || !/^[a-z0-9-]{1,31}$/.test(provider)) return sendPage(reply, 400, errorPage('invalid_request'));
      const answer = new URLSearchParams({ provider });
      for (const name of brought) {
        const value = query[name];
        if (typeof value === 'string' && value !== '') answer.set(name, value);
      }
      const page = where === 'account' ? `${publicUrl}/account` : `${mount}/interaction/${where.flow}`;
      return reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store').redirect(`${page}?${answer}`, 303);
    },
  );
}
