import { unanswered, type Given } from '@linli/questions';

import type { Category } from '../case.js';

/** What somebody filled in, before they sent it. */
interface Filled {
  description: string;
  photos: readonly string[];
  category: Pick<Category, 'code'> | undefined;
  /** The category as the reporter reads it. */
  categoryName: string;
  /** What stands for a voice note, where there is one. */
  spoken?: string | undefined;
}

const SHORTEST = 2;

/** Of what is none of the district's kinds nobody knows what it is until somebody says it. */
const saysNothing = ({ code }: Pick<Category, 'code'>): boolean => code.startsWith('other.');

/** Is a photo with its category enough? */
export const mayBeSilent = ({ photos, category }: Pick<Filled, 'photos' | 'category'>): boolean =>
  photos.length > 0 && category !== undefined && !saysNothing(category);

/**
 * What the district is told: what was written; else that it was spoken; else, of a photo that needs no words, what it shows. Undefined:
 * words are missing.
 */
export function wordsOf(filled: Filled): string | undefined {
  const words = filled.description.trim();
  if (words.length >= SHORTEST) return words;
  if (words !== '') return undefined;
  return filled.spoken ?? (mayBeSilent(filled) ? filled.categoryName : undefined);
}

/** The tiles that are seen at once: what is reported most often, and what was chosen among the others. */
export function tilesOf<C extends Pick<Category, 'code' | 'group' | 'common' | 'handledBy' | 'state'>>(
  all: readonly C[],
  chosen: string | undefined,
): { shown: C[]; rest: { group: C['group']; items: C[] }[] } {
  const handled = all.filter(({ handledBy, state }) => handledBy !== undefined && state === 'offered');
  const shown = handled.filter(({ code, common }) => common || code === chosen);
  const groups = Object.groupBy(
    handled.filter((one) => !shown.includes(one)),
    ({ group }) => group['zh-CN'],
  );
  return { shown, rest: Object.values(groups).map((items) => ({ group: items![0]!.group, items: items! })) };
}

/** What was answered, by the code of its question, as it is sent. */
export const givenOf = (answers: Readonly<Record<string, string>>): Given[] =>
  Object.entries(answers)
    .filter(([, value]) => value.trim() !== '')
    .map(([question, value]) => ({ question, value }));

/** The questions of a category that still have to be answered. */
export const openQuestions = (category: Pick<Category, 'questions'> | undefined, answers: Readonly<Record<string, string>>) =>
  unanswered(category?.questions ?? [], givenOf(answers));
