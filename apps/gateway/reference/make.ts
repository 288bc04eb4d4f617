/**
 * Lays the files of /docs into dist/reference, encoded beside themselves: Scalar's script as its own plugin serves it, and ours.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import scalar from '@scalar/fastify-api-reference';
import fastify from 'fastify';

const folder = new URL('../dist/reference/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('@scalar/fastify-api-reference')), 'utf8')) as {
  version: string;
};
const script = new URL('scalar.js', folder);
const made = new URL('version.json', folder);

if (!existsSync(made) || readFileSync(made, 'utf8') !== JSON.stringify({ version })) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = fastify();
  await server.register(scalar, { routePrefix: '/reference', configuration: { url: '/openapi.json' } });
  const { statusCode, body } = await server.inject('/reference/js/scalar.js');
  if (statusCode !== 200) throw new Error(`Scalar's plugin does not serve its script any more: ${statusCode}`);
  writeFileSync(script, body);
  // The best quality saves another tenth, and takes six times as long.
  writeFileSync(
    new URL('scalar.js.br', folder),
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } }),
  );
  writeFileSync(new URL('scalar.js.gz', folder), gzipSync(body, { level: 9 }));
  writeFileSync(made, JSON.stringify({ version }));
}
for (const name of ['start.js', 'events.js']) copyFileSync(new URL(name, import.meta.url), new URL(name, folder));
