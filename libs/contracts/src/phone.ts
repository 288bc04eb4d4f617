/** A telephone number as people write it: digits with spaces and hyphens, with or without a country code. */
export const PHONE = /^\+?[\d -]{5,20}$/;
