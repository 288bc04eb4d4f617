/**
 * Lets this process import TypeScript as the services are built: by SWC with .swcrc, for decorators and their metadata, which Node's own
 * stripping of types does not do. What is compiled is kept in .cache/tests
 * by what it was compiled from.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transformSync, version, type Options } from '@swc/core';

const root = join(import.meta.dirname, '..', '..');
const kept = join(root, '.cache', 'tests');
mkdirSync(kept, { recursive: true });
const settings = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')) as Options;

/** Where the source map of each compiled file is, by the file's address: for the lines that a failure names. */
export const sourceMaps = new Map<string, string>();

const isOurs = (url: string): boolean => /\.tsx?$/.test(url.split('?')[0]!) && !url.includes('/node_modules/');

function compiled(file: string): string {
  const source = readFileSync(file, 'utf8');
  const options: Options = {
    ...settings,
    filename: file,
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    module: { type: 'es6' },
    jsc: { ...settings.jsc, parser: { syntax: 'typescript', decorators: true, tsx: file.endsWith('x') } },
  };
  const place = join(
    kept,
    `${createHash('sha256')
      .update(JSON.stringify([version, options, source]))
      .digest('hex')}.js`,
  );
  sourceMaps.set(pathToFileURL(file).href, `${place}.map`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const { code, map } = transformSync(source, options);
  keep(`${place}.map`, map!);
  keep(place, code);
  return code;
}

/** Two workers may write it at once: each writes its own, and the last one stays. */
function keep(place: string, text: string): void {
  const own = `${place}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, place);
}

registerHooks({
  resolve(specifier, context, next) {
    // Of our own packages the source, where TypeScript finds it too; what they say to Node is what was built.
    if (specifier.startsWith('@linli/'))
      return next(specifier, { ...context, conditions: ['linli-source', 'types', ...context.conditions] });
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL && isOurs(context.parentURL)) {
      for (const ending of ['.ts', '.tsx']) {
        const url = new URL(specifier.replace(/\.js$/, ending), context.parentURL);
        if (existsSync(fileURLToPath(url))) return next(url.href, context);
      }
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!isOurs(url)) return next(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url.split('?')[0]!)), shortCircuit: true };
  },
});
