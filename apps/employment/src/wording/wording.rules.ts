import { DomainError } from '@linli/problems';

import { flatten, type Flat } from './flatten.rules.js';
import { laws, type Source } from './laws.rules.js';
import { lexicon } from './lexicon.rules.js';
import type { WordingRule, WordingRuleId } from './wording.types.js';

/** Words that break a rule, with where they stand in what was written (UTF-16 units, `end` exclusive). */
export interface Breach {
  rule: WordingRuleId;
  start: number;
  end: number;
  text: string;
  why: WordingRule['why'];
  sources: readonly Source[];
}

type Span = readonly [start: number, end: number];

const compiled = lexicon.map((rule) => ({
  rule,
  patterns: rule.patterns.map((pattern) => new RegExp(pattern, 'gu')),
  except: (rule.except ?? []).map((pattern) => new RegExp(pattern, 'gu')),
}));

/** Every breach, in the order of the text; of two of one rule that overlap, the longer. */
export const breachesOf = (text: string): Breach[] => spotted(text, 'broken');

/** What looked like a breach and was let stand for the phrase around it: whoever reviews reads these twice. */
export const excusedIn = (text: string): Breach[] => spotted(text, 'excused');

function spotted(text: string, wanted: 'broken' | 'excused'): Breach[] {
  const readings = [flatten(text, 'end'), flatten(text, 'nothing')];
  return compiled
    .flatMap(({ rule, patterns, except }) => {
      const spans = readings.flatMap((flat) => found(flat, patterns, except, wanted));
      return apart(spans).map(([start, end]) => ({
        rule: rule.id,
        start,
        end,
        text: text.slice(start, end),
        why: rule.why,
        sources: rule.sources.map((key) => laws[key]),
      }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Several fields of a posting at once. @throws DomainError posting-discriminates, each breach at its field */
export function checkWording(fields: Readonly<Record<string, string | undefined>>): void {
  const errors = Object.entries(fields).flatMap(([name, text]) =>
    breachesOf(text ?? '').map(({ rule, start, end, text: words, why, sources }) => ({
      pointer: `/${name}`,
      code: rule,
      params: {
        start,
        end,
        text: words,
        'zh-CN': why['zh-CN'],
        en: why.en,
        source: sources.map(({ law, article }) => `${law}${article}`).join('；'),
      },
    })),
  );
  if (errors.length > 0) throw new DomainError('posting-discriminates', { errors });
}

function found(flat: Flat, patterns: readonly RegExp[], except: readonly RegExp[], wanted: 'broken' | 'excused'): Span[] {
  const harmless = spansOf(flat.text, except);
  const excused = ([start, end]: Span) =>
    harmless.some((span) => (span[0] <= start && end <= span[1]) || (start <= span[0] && end > span[0] && end <= span[1]));
  return spansOf(flat.text, patterns)
    .map(([start, end]) => trim(flat.text, start, end))
    .filter((span) => excused(span) === (wanted === 'excused'))
    .map(([start, end]) => [flat.from[start]!, flat.to[end - 1]!] as const);
}

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(([match]) => match !== '').map((match) => [match.index, match.index + match[0].length] as const),
  );

/** Without the ends of phrases at either side. */
function trim(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  return [start + inner.length - inner.replace(/^[，:]+/u, '').length, end - inner.length + inner.replace(/[，:]+$/u, '').length];
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])) {
    if (!kept.some(([start, end]) => span[0] < end && start < span[1])) kept.push(span);
  }
  return kept;
}
