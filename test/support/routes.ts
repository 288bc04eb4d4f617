import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', '..', 'apps', 'console', 'src');

/** The address of each page of the console, as the features declare them: `/cases/:id`. */
export const consolePages = (): string[] =>
  globSync('**/manifest.ts', { cwd: source, exclude: ['frame/**'] }).flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!),
  );
