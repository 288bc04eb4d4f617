/** Days are YYYY-MM-DD. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Is it a day, as an address may say one? */
export const isDay = (given: string | null | undefined): given is string => DAY.test(given ?? '') && !Number.isNaN(Date.parse(given!));

export const plusDays = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => plusDays(day, -((new Date(day).getUTCDay() + 6) % 7));
