export const entryKinds = ['class', 'training'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing of a calendar. Times in ISO 8601. */
export interface Entry {
  id: string;
  kind: EntryKind;
  title: string;
  site: string;
  area: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  to: string;
}

/** Two things that want one room at one time. */
export interface Clash {
  one: Entry;
  other: Entry;
}

/** A room, as far as its name says: the same in full and half width, with and without blanks. */
const roomOf = ({ area, site }: Entry): string => `${area} ${site.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()}`;

/** Those that want a room in which something else is on: each pair once, in order of time. What ends as the other begins is none. */
export function clashesOf(entries: readonly Entry[]): Clash[] {
  const on = entries.filter(({ cancelled }) => !cancelled).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return on.flatMap((other, n) =>
    on
      .slice(0, n)
      .filter((one) => roomOf(one) === roomOf(other) && Date.parse(one.endsAt) > Date.parse(other.startsAt))
      .map((one) => ({ one, other })),
  );
}

/** From which to which whole hour a week has to be drawn: the working day, and what lies outside it. */
export function hoursOf(entries: readonly Entry[], hourOf: (at: string) => number): { from: number; to: number } {
  const starts = entries.map(({ startsAt }) => Math.floor(hourOf(startsAt)));
  const ends = entries.map(({ startsAt, endsAt }) => {
    const end = Math.ceil(hourOf(endsAt));
    // Over midnight: the day is drawn to its end.
    return end <= Math.floor(hourOf(startsAt)) ? 24 : end;
  });
  return { from: Math.min(8, ...starts), to: Math.max(19, ...ends) };
}
