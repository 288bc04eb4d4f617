import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The console talks to the district and to the issuer that people sign in at, and to nobody else. */
const contentSecurityPolicy = (issuer: string) =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' ${new URL(issuer).origin}; frame-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'`;

/** The console's files. Names with a hash never change; index.html is asked for anew each time and answers every address of the console. */
export async function serveConsole(fastify: FastifyInstance, folder: string, issuer: string): Promise<(() => Buffer) | undefined> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return undefined;
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.header('x-content-type-options', 'nosniff');
      // A service worker keeps the page as this address answers it: it must be as closed as from everywhere else.
      if (path.includes('/index.html')) for (const [name, value] of Object.entries(pageHeaders(issuer))) response.header(name, value);
    },
  });
  return () => readFileSync(index);
}

export const pageHeaders = (issuer: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': contentSecurityPolicy(issuer),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
});
