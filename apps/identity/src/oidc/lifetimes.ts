/** In seconds, as the library counts. */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long an access token is good, in seconds. Services check it without asking, so this is also how long one outlives a sign-out. */
export const ACCESS_TOKEN_S = 10 * MINUTE;
/** How long somebody stays signed in without coming back, in seconds. */
export const SESSION_S = 14 * DAY;
