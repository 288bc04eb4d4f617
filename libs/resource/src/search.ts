import type { Condition } from './conditions.js';

/** What of a table's rows is looked in, as SQL. */
export interface Searched {
  /** The text in which words stand. */
  text: string;
  /** Its pairs of characters, to the letter as a GIN index has them. `bigrams(search_text(text))` when left out. */
  pairs?: string;
}

/** The words that were given, each of which has to be found. */
export const wordsOf = (given: string): string[] => given.split(/\s+/).filter((word) => word !== '');

/**
 * Rows in whose text a word stands, in full or half width, in large or small letters. Its pairs of characters come from the index; whether
 * the word itself stands there is looked at in what they give. A single character is only looked at (docs/adr/093).
 */
export const holds =
  (word: string, { text, pairs = `bigrams(search_text(${text}))` }: Searched): Condition =>
  (value) => {
    const wanted = `search_text(${value(word)}::text)`;
    const stands = `strpos(search_text(${text}), ${wanted}) > 0`;
    return isPair(word) ? `${pairs} @> bigrams(${wanted}) AND ${stands}` : stands;
  };

/** Rows in whose text every word stands. */
export const holdsAll = (given: string, searched: Searched): Condition[] => wordsOf(given).map((word) => holds(word, searched));

/** Has it the two characters that an index needs? */
export const isPair = (word: string): boolean => [...word.normalize('NFKC')].length > 1;
