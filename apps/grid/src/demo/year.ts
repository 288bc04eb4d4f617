import type { Reporter } from '../cases/case-view.js';
import { groupOf } from '../categories/category.rules.js';
import { initialCategory, type Introduced } from '../categories/initial.js';
import { storyOf, type Beginning, type Stop, type Story } from './case-story.js';
import { stopsOf, type People } from './stops.js';
import { matters } from './year-words.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What happens to a case of a busy community: about twelve a week. */
export const CASES_A_YEAR = 620;
/** So long after its end nobody has a case reopened any more: this month's figures begin with no rework. */
const SETTLED_MS = 40 * DAY;
/** Of one kind in one grid, so near in time that it is likely the same. */
const SAME_MS = 15 * DAY;
const RESIDENTS = 180;

/** Where cases of the demo lie. */
export interface DemoGrid {
  code: string;
  version: number;
  /** A house or street of it. */
  places: readonly string[];
  middle: { lon: number; lat: number };
  /** @returns a point of it, for two numbers from 0 to 1 */
  pointAt(east: number, north: number): { lon: number; lat: number };
  worker: string;
}

export interface DemoPeople {
  /** Who dispatches, and who verifies. */
  staff: readonly [string, string];
  /** Demo accounts that have reported something. */
  residents: readonly string[];
}

/** What a case is before it has its number. */
export interface Unnumbered {
  beginning: Beginning;
  /** @param earlier the case shortly before it that is about the same */
  stops(earlier: { id: string; number: string } | undefined): Stop[];
  /** Whom to call back, where somebody said so. */
  contact?: Reporter;
}

/**
 * A year of cases of one community that ends now, in order, always the same for the same moment. What would still be open is left out: what
 * is in hand is the same on every day (recent.ts), so that whoever tries something out, or tests it, meets nothing by chance.
 */
export function yearOf(now: Date, grids: readonly DemoGrid[], { staff, residents }: DemoPeople): Unnumbered[] {
  const random = numbers(20_261_128);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const strangers = Array.from({ length: RESIDENTS }, () => uuidOf(random));
  const total = matters.reduce((sum, { share }) => sum + share, 0);
  const all: Unnumbered[] = [];
  for (const { category: code, share, months, words } of matters) {
    const category = initialCategory(code);
    // A month with a weight of 2 has twice the cases of one with 1; a year has its share.
    const scale = 12 / months.reduce((sum, weight) => sum + weight, 0);
    for (let day = 365; day >= 0; day--) {
      const at = atHour(new Date(now.getTime() - day * DAY), random);
      const wanted = ((CASES_A_YEAR * share) / total / 365) * months[Number(monthIn.format(at)) - 1]! * scale;
      if (random() >= wanted || at >= now) continue;
      const grid = pick(grids);
      const channel =
        groupOf(code) === 'care'
          ? 'phone'
          : chance(random, [
              ['console', 46],
              ['phone', 30],
              ['grid-worker', 19],
              ['inspection', 5],
            ] as const);
      const reporter = channel === 'console' ? (random() < 0.02 ? pick(residents) : pick(strangers)) : null;
      const handler = category.handled_by === 'community-staff' && random() < 0.6 ? staff[0] : grid.worker;
      const people: People = { handler, dispatcher: staff[0], verifier: staff[1], reporter };
      const stops = wayOf(category, at, people, random, now.getTime() - at.getTime() > SETTLED_MS);
      const end = stops(undefined).findLast(({ action }) => action === 'close' || action === 'reject')!;
      if (end.at > now) continue;
      all.push({
        beginning: {
          id: uuidOf(random),
          at,
          category,
          description: `${pick(grid.places)}${pick(words)}`,
          channel,
          area: grid.code,
          gridVersion: grid.version,
          public: !['harmony', 'care'].includes(groupOf(code)) && random() < 0.92,
          point: grid.pointAt(random(), random()),
          reporter,
          registeredBy: channel === 'console' ? null : channel === 'phone' ? staff[0] : grid.worker,
        },
        stops,
      });
    }
  }
  return all.sort((a, b) => a.beginning.at.getTime() - b.beginning.at.getTime());
}

/** Numbers each, oldest first, and tells its story. @param numbers as many as there are cases */
export function storiesOf(cases: readonly Unnumbered[], numbers: readonly string[], now: Date): Story[] {
  const lastOf = new Map<string, { id: string; number: string; at: Date }>();
  return cases.map(({ beginning, stops }, i) => {
    const number = numbers[i]!;
    const about = `${beginning.category.code} ${beginning.area}`;
    const earlier = lastOf.get(about);
    const story = storyOf(
      beginning,
      number,
      stops(earlier && beginning.at.getTime() - earlier.at.getTime() < SAME_MS ? earlier : undefined),
      now,
    );
    if (story.row.state !== 'duplicate') lastOf.set(about, { id: beginning.id, number, at: beginning.at });
    return story;
  });
}

function wayOf(category: Introduced, from: Date, people: People, random: () => number, settled: boolean): Unnumbered['stops'] {
  const does = stopsOf(people);
  const danger = category.urgency === 'danger';
  const between = (low: number, high: number) => low + random() * (high - low);
  let last = from;
  /** So many hours later; what is no danger waits for the office to open. */
  const later = (low: number, high: number): Date =>
    (last = danger
      ? new Date(last.getTime() + between(low, high) * HOUR)
      : officeHour(new Date(last.getTime() + between(low, high) * HOUR), random));
  const luck = random();
  const accepted = later(0.1, danger ? 0.3 : 1.5);
  if (luck < 0.03)
    return () => [
      does.reject(
        accepted,
        chance(random, [
          ['not-a-public-matter', 5],
          ['other-authority', 3],
          ['no-facts', 2],
        ] as const),
      ),
    ];
  const way = [does.accept(accepted), does.dispatch(later(0.05, danger ? 0.2 : 2))];
  if (luck > 0.95) way.push(does.return(later(1, 6)), does.dispatch(later(0.5, 5)));
  way.push(does.start(later(0.1, danger ? 0.3 : 5)));
  const [quick, slow] = workHours[category.urgency];
  way.push(does.submit(random() < 0.05 ? later(slow * 1.5, slow * 2.5) : later(quick, slow)), does.close(later(1, 26)));
  const rates = people.reporter !== null && random() < 0.62;
  if (rates) {
    const stars = chance(random, [
      [5, 58],
      [4, 26],
      [3, 7],
      [2, 6],
      [1, 3],
    ] as const);
    way.push(does.rate(later(2, 60), stars >= 3 || settled ? stars : 3));
    if (stars < 3 && settled) {
      way.push(does.reopen(last), does.submit(later(6, 30)), does.close(later(2, 20)));
      if (random() < 0.4) way.push(does.rate(later(4, 40), 4));
    }
  }
  // Somebody said it before them: only what came to nothing else can be that.
  return (earlier) =>
    luck < 0.2 && earlier ? [does.accept(accepted), does.duplicate(new Date(accepted.getTime() + HOUR / 4), earlier)] : way;
}

/** How long the work takes, in hours from its beginning. */
const workHours = { danger: [0.3, 1], utility: [1, 9], ordinary: [4, 90] } as const;

const monthIn = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', month: 'numeric' });
const SHANGHAI_MS = 8 * HOUR;
const midnight = (at: Date): number => Math.floor((at.getTime() + SHANGHAI_MS) / DAY) * DAY - SHANGHAI_MS;

/** Some time from seven in the morning to ten in the evening of that day. */
const atHour = (day: Date, random: () => number): Date => new Date(midnight(day) + (7 + 15 * random()) * HOUR);

/** The same moment while the office is open, 8:30 to 18:00; else soon after it opens. */
function officeHour(at: Date, random: () => number): Date {
  const hour = (at.getTime() - midnight(at)) / HOUR;
  if (hour >= 8.5 && hour < 18) return at;
  return new Date(midnight(at) + (hour < 8.5 ? 0 : DAY) + (8.5 + random()) * HOUR);
}

/** One of several, by their weights. */
function chance<T>(random: () => number, of: readonly (readonly [T, number])[]): T {
  let left = random() * of.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of of) if ((left -= weight) < 0) return one;
  return of.at(-1)![0];
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random UUID (version 4). */
function uuidOf(random: () => number): string {
  const digits = Array.from({ length: 32 }, (_, i) =>
    (i === 12 ? 4 : i === 16 ? 8 + Math.floor(random() * 4) : Math.floor(random() * 16)).toString(16),
  ).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
