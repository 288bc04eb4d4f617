import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { consoleHeaders } from './security-headers.js';

/**
 * The console's files, encoded as its build left them. Names with a hash never change; index.html is asked for anew each time and answers
 * every address of the console.
 */
export async function serveConsole(
  fastify: FastifyInstance,
  folder: string,
  issuer: string,
  pictures: readonly string[],
): Promise<(() => Buffer) | undefined> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return undefined;
  // A service worker keeps the page as /index.html answers it, and its own script says what it may ask for: all are as closed.
  const headers = Object.entries(consoleHeaders(issuer, pictures));
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.header('vary', 'Accept-Encoding');
      for (const [name, value] of headers) response.header(name, value);
    },
  });
  return () => readFileSync(index);
}
