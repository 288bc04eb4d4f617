/** In seconds, as the library counts. */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long an access token is good, in seconds. Services check it without asking, so this is also how long one outlives a sign-out. */
export const ACCESS_TOKEN_S = 10 * MINUTE;
/** How long somebody stays signed in without coming back, in seconds. */
export const SESSION_S = 14 * DAY;
/** The same on a computer that others use too: half a working day, and never longer than its browser is open. */
export const SHARED_SESSION_S = 4 * HOUR;

export const sessionSeconds = ({ transient }: { transient?: boolean | undefined }): number => (transient ? SHARED_SESSION_S : SESSION_S);
