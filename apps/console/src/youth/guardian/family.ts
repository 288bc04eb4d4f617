import { at } from '@linli/client';

import { comma } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import type { Child } from '../types.js';

export type Family = Child[];

/**
 * The caller's own children. The page around has read them; each page in it has them read again, as another guardian or a court may have
 * changed them meanwhile.
 */
export const useFamily = (): Family => useRead(at('/api/youth/v1/children/mine')).data?.items ?? [];

/** 禾苗、禾穗: those of the family whose ids these are. */
export const namesOf = (family: Family, ids: readonly string[]): string =>
  family
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(comma());

/** Whole years on a day; both as YYYY-MM-DD. */
export function ageOn(day: string, birthday: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

/** As telephone numbers are written here: digits, perhaps with + and spaces. */
export const isPhone = (words: string): boolean => /^\+?[\d -]{5,20}$/.test(words.trim());

/** What is typed into a form, without what was left empty. */
export const filled = <T extends Record<string, string | undefined>>(form: T): Partial<T> =>
  Object.fromEntries(Object.entries(form).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : []))) as Partial<T>;
