import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * What a visitor's phone loads for the first page of a built console: the entry, all that it imports, and the words of one language.
 * `node tools/first-page.ts [folder]`
 */
const folder = process.argv[2] ?? 'apps/console/dist';
const read = (file: string) => readFileSync(join(folder, file));
const html = read('index.html').toString();
const files = new Set<string>();

function add(file: string): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, name] of read(file)
    .toString()
    .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    add(`assets/${name}`);
}

for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) add(file!);
// Chinese is what the entry loads by itself for whoever chose nothing.
const words = [...files].flatMap((file) =>
  [
    ...read(file)
      .toString()
      .matchAll(/import\(\s*["'`]\.\/(zh-[^"'`]+\.js)["'`]/g),
  ].map(([, name]) => `assets/${name}`),
);
words.forEach(add);

const rows = [...files].map((file) => {
  const content = read(file);
  return {
    file: file.replace('assets/', ''),
    raw: content.length,
    gzip: gzipSync(content).length,
    brotli: brotliCompressSync(content).length,
  };
});
const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
console.table(
  rows.sort((a, b) => b.raw - a.raw).map(({ file, raw, gzip, brotli }) => ({ file, raw: kB(raw), gzip: kB(gzip), brotli: kB(brotli) })),
);
const sum = (of: 'raw' | 'gzip' | 'brotli') => kB(rows.reduce((total, row) => total + row[of], 0));
console.log(`together: ${sum('raw')} kB raw, ${sum('gzip')} kB gzip, ${sum('brotli')} kB brotli, ${rows.length} files`);
