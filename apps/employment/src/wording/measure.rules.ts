import { breachesOf } from './wording.rules.js';
import type { WordingRuleId } from './wording.types.js';

/** A posting of which somebody said beforehand which rules it breaks; none for a clean one. */
export interface Labelled {
  breaks: readonly WordingRuleId[];
  text: string;
}

/** How many of how many, with the range (95 %, Wilson) in which the true share may lie: few postings say little. */
export interface Share {
  n: number;
  of: number;
  from: number;
  to: number;
}

export interface Measured {
  /** Broken rules of which not all were found. */
  missed: Share;
  /** Clean postings that were refused. */
  wronged: Share;
}

const rulesIn = (text: string): Set<WordingRuleId> => new Set(breachesOf(text).map(({ rule }) => rule));

export function measure(postings: readonly Labelled[]): Measured {
  const bad = postings.filter(({ breaks }) => breaks.length > 0);
  const clean = postings.filter(({ breaks }) => breaks.length === 0);
  const missed = bad.filter(({ text, breaks }) => !breaks.every((rule) => rulesIn(text).has(rule)));
  const wronged = clean.filter(({ text }) => rulesIn(text).size > 0);
  return { missed: share(missed.length, bad.length), wronged: share(wronged.length, clean.length) };
}

/** Wilson's score interval, rounded to whole hundredths. */
export function share(n: number, of: number): Share {
  const z = 1.96;
  const p = n / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { n, of, from: hundredths(middle - half), to: hundredths(middle + half) };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
