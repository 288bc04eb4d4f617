import type { Choice } from '../choice.js';

/** By what a list can be narrowed. What is chosen lives in the address, so that a view can be sent to a colleague. */
export interface Filters {
  /** By words. */
  search?: { name: string; label: string };
  choices?: readonly Choice[];
  /** From one day to another: `from` and `to` in the address, and what they are called. */
  days?: { from: string; to: string };
  /** `true` in the address, or nothing. */
  flags?: readonly { name: string; label: string }[];
  /** What is set by pressing it in a row: how it reads while it is set, and its names in the address. */
  pressed?: readonly { words: string; names: readonly string[] }[];
}

/** A filter that is set: how it reads, and what of the address it is. */
export interface Chosen {
  words: string;
  names: readonly string[];
}

/** The filters that are set, other than by words: 状态 报名中. */
export function chosenIn({ choices = [], days, flags = [], pressed = [] }: Filters, query: URLSearchParams): Chosen[] {
  const of = (name: string, label: string, read = (value: string): string => value): Chosen[] => {
    const value = query.get(name);
    return value ? [{ words: `${label} ${read(value)}`, names: [name] }] : [];
  };
  return [
    ...choices.flatMap(({ name, label, options }) =>
      of(name, label, (value) => options.find((option) => option.value === value)?.label ?? value),
    ),
    ...(days ? [...of('from', days.from), ...of('to', days.to)] : []),
    ...flags.filter(({ name }) => query.get(name) === 'true').map(({ name, label }) => ({ words: label, names: [name] })),
    ...pressed,
  ];
}

/** Whether anything but choices stands among them. */
export const isMixed = ({ search, days, flags = [], pressed = [] }: Filters): boolean =>
  search !== undefined || days !== undefined || flags.length > 0 || pressed.length > 0;
