import type { Condition, Value } from '@linli/resource';

import { categories } from './categories.js';

/** What has a name that somebody may search by. */
interface Named {
  code: string;
  name: string;
}

/** A word that names more places than this narrows too little to be looked for among them. */
const MOST_PLACES = 200;

/** Some word of at least two characters: pairs of them are what the index holds. */
export const SEARCH = /\S\S/;

/** The words that were given, each of which has to be found. */
export const wordsOf = (given: string): string[] => given.split(/\s+/).filter((word) => word !== '');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The terms of the index by which a word finds cases whose category or place is called so. A place stands for all that lies in it. */
export function termsNamed(word: string, places: readonly Named[]): string[] {
  const wanted = plain(word);
  const kinds = categories.filter(({ name }) => [name['zh-CN'], name.en].some((one) => plain(one).includes(wanted)));
  const codes = places.filter(({ code, name }) => code.length > 6 && plain(name).includes(wanted)).map(({ code }) => code);
  const outer = new Set(codes);
  const highest = codes.filter((code) => ![9, 12, 15].some((digits) => digits < code.length && outer.has(code.slice(0, digits))));
  return [...kinds.map(({ code }) => `category:${code}`), ...(highest.length > MOST_PLACES ? [] : highest.map((code) => `area:${code}`))];
}

const TERMS = 'case_terms(number, description, category, area)';

/**
 * Cases in whose number or description every word stands, or whose category or place it names. Pairs of characters come from the index;
 * whether the word itself stands there is looked at in what they give.
 */
export const found = (given: string, places: readonly Named[]): Condition[] =>
  wordsOf(given).map((word) => (value: Value) => {
    const text = `search_text(${value(word)}::text)`;
    const stands = `strpos(search_text(number || ' ' || description), ${text}) > 0`;
    if ([...word.normalize('NFKC')].length < 2) return stands;
    const named = termsNamed(word, places);
    const held = `${TERMS} @> bigrams(${text}) AND ${stands}`;
    return named.length > 0 ? `(${held} OR ${TERMS} && ${value(named)}::text[])` : held;
  });
