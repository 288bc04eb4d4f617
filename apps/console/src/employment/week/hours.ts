import type { Schema } from '@linli/client';

/** Hours on some days of the week, by the half hour. */
export type HoursLine = Schema<'Window'>;

const minutes = ['00', '30'];

/** 00:00 to 24:00, by the half hour. */
export const halfHours: readonly string[] = [
  ...Array.from({ length: 48 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${minutes[i % 2]}`),
  '24:00',
];

export const beginnings = halfHours.slice(0, -1);
export const ends = halfHours.slice(1);

export const emptyLine: HoursLine = { weekdays: [], from: '08:30', to: '11:30' };

/** The days that are chosen often together. */
export const dayGroups = { workdays: [1, 2, 3, 4, 5], weekend: [6, 7], everyDay: [1, 2, 3, 4, 5, 6, 7] } as const;

export const toggled = (weekdays: readonly number[], day: number): number[] =>
  weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].toSorted((a, b) => a - b);

/** Lines without a day say nothing. */
export const saying = (lines: readonly HoursLine[]): HoursLine[] => lines.filter(({ weekdays }) => weekdays.length > 0);

/** Hours of a week that the lines cover, what overlaps once; one that ends before it begins goes into the next day. */
export function hoursIn(lines: readonly HoursLine[]): number {
  const slots = new Set<number>();
  for (const { weekdays, from, to } of lines) {
    const [begin, end] = [halfHours.indexOf(from), halfHours.indexOf(to)];
    const length = (end - begin + 48) % 48 || 48;
    for (const day of weekdays) for (let i = 0; i < length; i++) slots.add(((day - 1) * 48 + begin + i) % 336);
  }
  return slots.size / 2;
}
