export type CodePurpose = 'sign-in' | 'number-change' | 'recovery';

/** How long a code is good. */
export const CODE_MINUTES = 5;
/** Wrong tries of one code, then another has to be sent. */
export const CODE_TRIES = 5;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/**
 * How many codes go out. A source may be the address that a mobile network lends to thousands of phones; the district’s own limit is set by
 * the operator (CODES_PER_HOUR).
 */
export const limits = {
  again: { points: 1, duration: MINUTE_S },
  number: { points: 10, duration: DAY_S },
  source: { points: 100, duration: HOUR_S },
  district: { duration: HOUR_S },
} as const;

/** Of the district’s codes in an hour, what anybody may take; the rest is for numbers that have an account. */
const FOR_ANYBODY = 0.75;

/** What becomes of a code that is asked for when so many, it among them, were asked for within the hour. */
export type Sending = 'sent' | 'withheld';

/**
 * Whoever asks for codes for numbers without an account cannot use up what people with one need to sign in. In that part the page says the
 * same to both (`isBusy`), so that nobody learns which numbers have an account.
 */
export function sendingOf({ asked, ofDistrict, hasAccount }: { asked: number; ofDistrict: number; hasAccount: boolean }): Sending {
  if (asked > ofDistrict) return 'withheld';
  return hasAccount || !isBusy({ asked, ofDistrict }) ? 'sent' : 'withheld';
}

export const isBusy = ({ asked, ofDistrict }: { asked: number; ofDistrict: number }): boolean => asked > ofDistrict * FOR_ANYBODY;
