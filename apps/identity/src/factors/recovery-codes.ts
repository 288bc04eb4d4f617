import { randomInt } from 'node:crypto';

/** Without what is taken for each other when it is read from paper: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const LETTERS = '34679ACDEFGHJKMNPQRTWXY';
export const RECOVERY_CODES = 10;
const LENGTH = 12;

/** Codes of about 54 random bits, in groups of four. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)])
      .join('')
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  );

/** As it was made, however it is typed; undefined for what is none. */
export function recoveryCodeOf(text: string): string | undefined {
  const letters = text.toUpperCase().replaceAll(/[\s-]/g, '');
  return new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(letters) ? letters : undefined;
}
