/** The day it is in Shanghai, YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
