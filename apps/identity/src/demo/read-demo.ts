import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Held } from '../grants/grant.rules.js';

/** Everybody in the demo data signs in with this; without demo data nobody is made with it. */
export const DEMO_PASSWORD = 'linli-demo-2024';

export interface DemoPerson {
  id: string;
  username: string;
  name: string;
  phone?: string;
  roles: Held[];
  note: { 'zh-CN': string; en: string };
}

export interface DemoClient {
  clientId: string;
  name: string;
  /** Where its own pages stand, if they call the district from a browser. */
  origins?: string[];
  roles: Held[];
}

/** @param folder deploy/demo */
export function readDemo(folder: string): { people: DemoPerson[]; clients: DemoClient[] } {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  return { people: read('people.json'), clients: read('clients.json') };
}
