import type { LanguageMap } from '@linli/questions';
import { holds, isPair, wordsOf, type Condition } from '@linli/resource';

/** What has a name that somebody may search by. */
interface Named {
  code: string;
  name: string;
}

/** A kind of case, by its names in each language. */
interface Kind {
  code: string;
  name: LanguageMap;
}

/** A word that names more places than this narrows too little to be looked for among them. */
const MOST_PLACES = 200;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The terms of the index by which a word finds cases whose category or place is called so. A place stands for all that lies in it. */
export function termsNamed(word: string, places: readonly Named[], categories: readonly Kind[]): string[] {
  const wanted = plain(word);
  const kinds = categories.filter(({ name }) => [name['zh-CN'], name.en].some((one) => plain(one).includes(wanted)));
  const codes = places.filter(({ code, name }) => code.length > 6 && plain(name).includes(wanted)).map(({ code }) => code);
  const outer = new Set(codes);
  const highest = codes.filter((code) => ![9, 12, 15].some((digits) => digits < code.length && outer.has(code.slice(0, digits))));
  return [...kinds.map(({ code }) => `category:${code}`), ...(highest.length > MOST_PLACES ? [] : highest.map((code) => `area:${code}`))];
}

const TERMS = 'case_terms(number, description, category, area)';
const searched = { text: `number || ' ' || description`, pairs: TERMS };

/** Cases in whose number or description every word stands, or whose category or place it names. */
export const found = (given: string, places: readonly Named[], categories: readonly Kind[]): Condition[] =>
  wordsOf(given).map((word) => {
    const stands = holds(word, searched);
    const named = isPair(word) ? termsNamed(word, places, categories) : [];
    return named.length > 0 ? (value) => `(${stands(value)} OR ${TERMS} && ${value(named)}::text[])` : stands;
  });
