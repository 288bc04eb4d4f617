import { brotliCompressSync } from 'node:zlib';

import type { Plugin } from 'vite';

interface Budget {
  name: string;
  /** What is loaded until the page can be used: parts of the modules' names. */
  of: readonly string[];
  /** In kB of 1000 bytes, as brotli makes them. */
  kB: number;
}

const first = ['/src/main.tsx', '/src/home/home-page.tsx', '/src/i18n/zh.ts'];
const own = ['/src/home/member-home.tsx', '/src/home/resident-home.tsx', '/src/frame/member-frame.tsx', '/src/i18n/zh/member.ts'];

/** What a slow phone may have to load before somebody can begin (docs/adr/096). */
const budgets: readonly Budget[] = [
  { name: 'first page of a visitor', of: [...first, '/src/home/visitor-more.tsx'], kB: 160 },
  { name: 'home of a resident', of: [...first, ...own], kB: 190 },
];

/** Fails the build when the scripts of a page grow beyond what they may have, and says how much each has. */
export function budget(): Plugin {
  return {
    name: 'linli-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const entry = (part: string): string => {
        const found = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith(part)));
        return found?.fileName ?? this.error(`nothing is built of ${part}`);
      };
      for (const { name, of, kB } of budgets) {
        const files = new Set<string>();
        const add = (file: string): void => {
          const chunk = bundle[file];
          if (files.has(file) || chunk?.type !== 'chunk') return;
          files.add(file);
          chunk.imports.forEach(add);
        };
        of.map(entry).forEach(add);
        const bytes = [...files].reduce((sum, file) => {
          const chunk = bundle[file];
          return sum + (chunk?.type === 'chunk' ? brotliCompressSync(chunk.code).length : 0);
        }, 0);
        const words = `${name}: ${(bytes / 1000).toFixed(1)} kB of script, at most ${kB}`;
        if (bytes > kB * 1000) this.error(words);
        else console.log(words);
      }
    },
  };
}
