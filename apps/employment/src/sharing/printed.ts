import { draws, type Fonts } from './fonts.js';
import { printable } from './lines.rules.js';
import type { Shared } from './share-words.rules.js';

const written = ['title', 'description', 'employer', 'site'] as const;

/** A job as it can be set in type, and which of its characters no font of ours has. */
export function printed(job: Shared, fonts: Fonts): { job: Shared; missing: string[] } {
  const has = (codePoint: number) => draws(fonts.regular)(codePoint) && draws(fonts.bold)(codePoint);
  const set = written.map((field) => [field, printable(job[field], has)] as const);
  return {
    job: { ...job, ...Object.fromEntries(set.map(([field, { text }]) => [field, text])) },
    missing: [...new Set(set.flatMap(([, { missing }]) => missing))],
  };
}
