/**
 * How Jest loads a test file here: by Node's own import. Everything else of Jest, the limits of time, the order of hooks and how it tells
 * of a failure, is as it is. Its ordinary runtime loads all modules anew for every file, into a `node:vm` context: for services made of
 * Nest and TypeORM that is most of the time of a test.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { sourceMaps } from './typescript.ts';

const require = createRequire(import.meta.url);
/** Where jest-circus keeps what it knows of one file. */
const ofOneFile = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

export default class Runtime {
  /** jest-circus, new for each file. */
  requireInternalModule(path: string): unknown {
    for (const name of Object.getOwnPropertySymbols(globalThis)) {
      if (ofOneFile.includes(name.description ?? '')) delete (globalThis as Record<symbol, unknown>)[name];
    }
    delete require.cache[path];
    return require(path);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  async unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }

  setGlobalsForRuntime(): void {}

  enterTestCode(): void {}

  leaveTestCode(): void {}

  getSourceMaps(): Map<string, string> {
    return sourceMaps;
  }

  getAllCoverageInfoCopy(): undefined {}

  teardown(): void {}
}
