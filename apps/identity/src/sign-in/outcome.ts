import type { Failure } from './pages/words.js';

/** What a page sends. */
export type SignInForm = Readonly<Partial<Record<string, string>>>;

/** What came of it: nothing more to say, why not, codes that are shown once, or a page that leads elsewhere. */
export interface Outcome {
  failure?: Failure;
  recoveryCodes?: string[];
  away?: { address: string; provider: string };
}

export const done: Outcome = {};
export const failed = (kind: Exclude<Failure['kind'], 'slow'>): Outcome => ({ failure: { kind } });
