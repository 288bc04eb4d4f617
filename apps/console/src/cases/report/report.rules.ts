import type { Category } from '../case.js';

/** What somebody filled in, before they sent it. */
interface Filled {
  description: string;
  photos: readonly string[];
  category: Pick<Category, 'code' | 'group'> | undefined;
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
export function tilesOf<C extends Pick<Category, 'code' | 'group' | 'common' | 'handledBy'>>(
  all: readonly C[],
  chosen: string | undefined,
): { shown: C[]; rest: { group: string; items: C[] }[] } {
  const handled = all.filter(({ handledBy }) => handledBy !== undefined);
  const shown = handled.filter(({ code, common }) => common || code === chosen);
  const groups = Object.groupBy(
    handled.filter((one) => !shown.includes(one)),
    ({ group }) => group,
  );
  return { shown, rest: Object.entries(groups).map(([group, items]) => ({ group, items: items! })) };
}
