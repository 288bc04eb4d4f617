import type { Config } from '@linli/service';

import type { OfferedSignIn } from '../sign-in/pages/identify-page.js';
import { DEMO_PASSWORD, readDemo } from './read-demo.js';

type WithDemo = Pick<Config, 'demoData'>;

/** With demo data the sign-in page offers the demo's people. */
export function demoSignIns({ demoData }: WithDemo): OfferedSignIn[] {
  if (!demoData) return [];
  return readDemo(demoData).people.map(({ username, name, note }) => ({ username, name, note, password: DEMO_PASSWORD }));
}
