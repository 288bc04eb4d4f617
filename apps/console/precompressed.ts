import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Plugin } from 'vite';

const SHRINKS = /\.(js|css|html|svg|wasm|json|webmanifest)$/;
/** Below this it is not worth a file of its own. */
const WORTHWHILE_BYTES = 1024;

/** Lays beside every file what a browser gets of it, encoded once and as small as can be: the gateway serves it as it lies there. */
export function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    // After the service worker is written, which comes last.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => SHRINKS.test(file))) {
          const path = join(folder, name);
          const bytes = readFileSync(path);
          if (bytes.length < WORTHWHILE_BYTES) continue;
          writeFileSync(
            `${path}.br`,
            brotliCompressSync(bytes, {
              params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
            }),
          );
          writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        }
      },
    },
  };
}
