import { randomUUID } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'linli_browser';
const SHARED = 'linli_shared';
const YEAR_S = 365 * 24 * 60 * 60;

interface Cookie {
  secure: boolean;
}

/**
 * By which a browser is known again at the sign-in page, and nowhere else. It opens nothing: an account that was signed in to from this
 * browser is only not kept waiting in it for what others try elsewhere.
 */
export const browserOf = ({ headers }: FastifyRequest): string | undefined =>
  new RegExp(`(?:^|;\\s*)${NAME}=([0-9a-f-]{36})(?:;|$)`).exec(headers.cookie ?? '')?.[1];

export function rememberBrowser(request: FastifyRequest, reply: FastifyReply, cookie: Cookie): void {
  if (!browserOf(request)) setCookie(reply, `${NAME}=${randomUUID()}`, YEAR_S, cookie);
}

/** Was the last sign-in in this browser said to be on a computer that others use too? Then the next one is taken for that. */
export const isSharedComputer = ({ headers }: FastifyRequest): boolean =>
  new RegExp(`(?:^|;\\s*)${SHARED}=yes(?:;|$)`).test(headers.cookie ?? '');

export function rememberShared(request: FastifyRequest, reply: FastifyReply, shared: boolean, cookie: Cookie): void {
  if (shared !== isSharedComputer(request)) setCookie(reply, `${SHARED}=${shared ? 'yes' : ''}`, shared ? YEAR_S : 0, cookie);
}

function setCookie(reply: FastifyReply, what: string, maxAgeS: number, { secure }: Cookie): void {
  const parts = [what, 'Path=/oidc', `Max-Age=${maxAgeS}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  reply.header('set-cookie', parts.join('; '));
}
