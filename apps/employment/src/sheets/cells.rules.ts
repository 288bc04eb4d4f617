/** 收银、缝纫 as its parts. */
export const listOf = (text: string): string[] =>
  text
    .split(/[、，,；;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const DAYS = '一二三四五六日';

/** 周一至周五, 一、三、五, 1-5 or 每天 as days of the week, 1 Monday to 7 Sunday; undefined when it says no days. */
export function weekdaysOf(text: string): number[] | undefined {
  const plain = text.replace(/星期|周|\s/gu, '').replace(/天(?!$)|(?<!每)天/gu, '日');
  if (plain === '每天') return [1, 2, 3, 4, 5, 6, 7];
  const days = listOf(plain).flatMap((part) => {
    const [first, last = first, ...more] = part.split(/[至到—~-]/u).map(dayOf);
    if (!first || !last || more.length > 0 || last < first) return [undefined];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return [...new Set(days as number[])].sort((a, b) => a - b);
}

const dayOf = (text: string): number | undefined =>
  /^[1-7]$/.test(text) ? Number(text) : text.length === 1 && DAYS.includes(text) ? DAYS.indexOf(text) + 1 : undefined;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
