import { randomUUID } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'linli_browser';
const YEAR_S = 365 * 24 * 60 * 60;

/**
 * By which a browser is known again at the sign-in page, and nowhere else. It opens nothing: an account that was signed in to from this
 * browser is only not kept waiting in it for what others try elsewhere.
 */
export const browserOf = ({ headers }: FastifyRequest): string | undefined =>
  new RegExp(`(?:^|;\\s*)${NAME}=([0-9a-f-]{36})(?:;|$)`).exec(headers.cookie ?? '')?.[1];

export function rememberBrowser(request: FastifyRequest, reply: FastifyReply, { secure }: { secure: boolean }): void {
  if (browserOf(request)) return;
  const parts = [`${NAME}=${randomUUID()}`, 'Path=/oidc', `Max-Age=${YEAR_S}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  reply.header('set-cookie', parts.join('; '));
}
