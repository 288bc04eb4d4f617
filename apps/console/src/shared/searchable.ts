/** A service looks for pairs of characters: a single one finds everything and nothing. */
const LEAST = /\S\S/;

/** Can a service look for these words? */
export const isSearchable = (words: string): boolean => LEAST.test(words);
