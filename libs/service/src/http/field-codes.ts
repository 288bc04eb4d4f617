import { getMetadataStorage } from 'class-validator';

/**
 * What is wrong with a field, in the words of the API: class-validator's own names never leave a service. `null` is no check of its own.
 */
const codes: Readonly<Record<string, string | null>> = {
  isOptional: null,
  whitelistValidation: 'unknown',
  isDefined: 'required',
  isNotEmpty: 'required',
  arrayNotEmpty: 'required',
  isString: 'text',
  isNumber: 'number',
  isInt: 'whole-number',
  isBoolean: 'boolean',
  isArray: 'list',
  isObject: 'object',
  nestedValidation: 'object',
  unknownValue: 'object',
  isDate: 'date',
  isIso8601: 'date',
  isRFC3339: 'date',
  isUuid: 'uuid',
  isIn: 'not-on-the-list',
  equals: 'not-on-the-list',
  matches: 'form',
  isLength: 'length',
  minLength: 'too-short',
  maxLength: 'too-long',
  min: 'too-small',
  max: 'too-large',
  isLatitude: 'latitude',
  isLongitude: 'longitude',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'duplicate',
};

/** The code of a field that failed this check. @param check as class-validator names it */
export const fieldCode = (check: string): string => codes[check] ?? 'wrong';

/** Checks in use that have no code: a service does not start with one in tests. */
export function checksWithoutCode(): string[] {
  // Private in its types; its storage has no other way to list all.
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, { name?: string }[]> };
  const all = [...validationMetadatas.values()].flat();
  return [...new Set(all.flatMap(({ name }) => (name !== undefined && !(name in codes) ? [name] : [])))].sort();
}
