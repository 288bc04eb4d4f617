import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';

import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';

import { needsDistrict } from './kinds.ts';

/** The districts that `npm test` starts, one for each lane. They start while other tests run. */
const districts = process.env.LINLI_DEMO?.split(delimiter) ?? [];

// A lane whose Jest was interrupted ends with it.
process.once('disconnect', () => process.exit(1));

/**
 * Where test files run: in the lane's own process, not in a context of `node:vm` for each of them. What they import, Node loads once for
 * all of them.
 */
export default class Environment {
  readonly global = globalThis;
  private readonly console = console;
  private readonly testPath: string;

  constructor(_config: JestEnvironmentConfig, context: EnvironmentContext) {
    this.testPath = context.testPath;
  }

  /** A journey waits for the district of its lane. @throws when that does not come up */
  async setup(): Promise<void> {
    if (!needsDistrict(this.testPath)) return;
    if (districts.length === 0) throw new Error('LINLI_DEMO names no demo.json: see test/README.md');
    // Jest numbers its lanes from 1.
    const demo = districts[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % districts.length]!;
    process.env.LINLI_DEMO = demo;
    const end = Date.now() + 300_000;
    while (!existsSync(demo)) {
      if (Date.now() > end) throw new Error(`no district came up: there is no ${demo}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Jest gave the file a console of its own. */
  async teardown(): Promise<void> {
    globalThis.console = this.console;
  }

  /** Asked for by Jest; only its own way to load modules would use it. */
  getVmContext(): null {
    return null;
  }
}
