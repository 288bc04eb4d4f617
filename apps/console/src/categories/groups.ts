import type { Category } from '../cases/case.js';
import { inWords } from '../shared/format.js';

/** The first part of its code: of which group it is. */
export const prefixOf = ({ code }: Pick<Category, 'code'>): string => code.split('.', 1)[0]!;

/** 大类: the groups of some categories, as options of a choice. */
export const groupsOf = (categories: readonly Category[]): { value: string; label: string }[] =>
  [...new Map(categories.map((one) => [prefixOf(one), one.group]))].map(([value, words]) => ({ value, label: inWords(words) }));
