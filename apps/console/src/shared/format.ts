import { language } from '../i18n/index.js';

/** 11月24日 19:05, in the district's time whatever the machine's is. */
export function moment(value: string | Date): string {
  return new Date(value).toLocaleString(language(), {
    timeZone: 'Asia/Shanghai',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** 19:05, in the district's time. */
export const timeOfDay = (value: string | Date): string =>
  new Date(value).toLocaleTimeString(language(), { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });

/** 87%, or a dash where there is nothing to share. */
export const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`);

/** Minutes as hours, to a tenth. */
export const inHours = (minutes: number): number => Math.round(minutes / 6) / 10;

export const inWords = (name: { 'zh-CN': string; en: string }): string => name[language()];

/** Between the items of a list. */
export const comma = (): string => (language() === 'en' ? ', ' : '、');
