import { language } from '../i18n/index.js';

export { isDay, mondayOf, plusDays } from './days.rules.js';

const CHINA_MS = 8 * 3_600_000;

/** YYYY-MM-DD in the district. */
export const dayOf = (at: string | number): string => new Date(new Date(at).getTime() + CHINA_MS).toISOString().slice(0, 10);
export const today = (): string => dayOf(Date.now());

/** When a day begins, in the district, for an address. */
export const beginOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** The last moment of a day, in the district, for an address. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59+08:00`).toISOString();

/** 16:30 in the district. */
export const timeOf = (at: string): string => new Date(new Date(at).getTime() + CHINA_MS).toISOString().slice(11, 16);

const said = (day: string, how: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString(language(), { timeZone: 'UTC', ...how });

/** 2026年10月 */
export const monthInWords = (month: string): string => said(month, { year: 'numeric', month: 'long' });
/** 10月8日周四 */
export const dayInWords = (day: string): string => said(day, { month: 'short', day: 'numeric', weekday: 'short' });
/** 10月8日 */
export const shortDay = (day: string): string => said(day, { month: 'short', day: 'numeric' });
