import type { LawKey } from './laws.rules.js';

export const wordingRules = [
  'men-only',
  'women-only',
  'gender-standard',
  'marriage-asked',
  'marriage-condition',
  'pregnancy-test',
  'age',
  'ethnicity',
  'religion',
  'household',
  'disability',
  'carrier',
] as const;
export type WordingRuleId = (typeof wordingRules)[number];

/** A rule about the words of a posting, as data. Patterns are regular expressions over the flattened text (flatten.rules.ts). */
export interface WordingRule {
  id: WordingRuleId;
  sources: readonly LawKey[];
  why: { readonly 'zh-CN': string; readonly en: string };
  patterns: readonly string[];
  /** Phrases in which a pattern means nothing bad: what lies within one is no breach. */
  except?: readonly string[];
}
