import type { FieldError } from '@linli/problems';

/** The deepest body that any operation takes, a sheet of borders in GeoJSON, has eight levels. */
const MAX_DEPTH = 20;

/** Years that PostgreSQL, ISO 8601 and people write with four digits. */
export const isStorableTime = (time: Date): boolean => time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999;

/** Does an int column hold it? */
export const isStorableInt = (n: number): boolean => Number.isInteger(n) && Math.abs(n) <= 2_147_483_647;

/** May a text be stored and sent on? PostgreSQL holds no U+0000, and UTF-8 no half of a surrogate pair. */
export const isStorableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * What no operation can use, wherever it stands in a body, a query or a path, so that no operation has to look for it. Undefined when
 * there is nothing. A name that every object has (`toString`) is refused, because it would be called when its object is made a date or a
 * text.
 */
export function unusable(value: unknown, depth = 0): FieldError | undefined {
  if (typeof value === 'string') return isStorableText(value) ? undefined : { pointer: '', code: 'characters' };
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { pointer: '', code: 'number' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return { pointer: '', code: 'depth' };
  for (const name of Object.keys(value)) {
    if (!isStorableText(name)) return { pointer: '', code: 'characters' };
    const wrong =
      name in Object.prototype ? { pointer: '', code: 'unknown' } : unusable((value as Record<string, unknown>)[name], depth + 1);
    if (wrong) return { pointer: `/${escaped(name)}${wrong.pointer}`, code: wrong.code };
  }
  return undefined;
}
