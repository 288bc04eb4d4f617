import { employment } from './employment.js';
import { general } from './general.js';
import { grid } from './grid.js';
import { identity } from './identity.js';
import { volunteering } from './volunteering.js';
import { youth } from './youth.js';

export interface ProblemKind {
  readonly status: number;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
}

const all = { ...employment, ...general, ...grid, ...identity, ...volunteering, ...youth } as const;

/** A stable code that clients may rely on. */
export type ProblemCode = keyof typeof all;

/** Every error that Linli answers with: its HTTP status and its words. */
export const catalogue: Readonly<Record<ProblemCode, ProblemKind>> = all;
