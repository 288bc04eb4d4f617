import type { Point } from './map.js';

/** How a place became known: found by the phone by itself, told by a photo, asked of the phone, or pointed out. */
export type PlacedBy = 'found' | 'photo' | 'phone' | 'hand';

export interface Placed {
  point: Point;
  by: PlacedBy;
}

/** What somebody says themselves counts more than what is found out. */
const weight: Readonly<Record<PlacedBy, number>> = { found: 0, photo: 1, phone: 2, hand: 2 };

/** Which of two places to go by: a later one, unless it is a worse guess. */
export const better = (now: Placed | undefined, next: Placed): Placed => (now && weight[next.by] < weight[now.by] ? now : next);

interface Named {
  code: string;
  name: string;
  note?: string;
}

/** What is said of a grid, without what stands in brackets behind it. */
export const streetsOf = ({ note }: Pick<Named, 'note'>): string => note?.split(/[（(]/, 1)[0]!.trim() ?? '';

const MOST = 6;

/** Grids whose name, estates or streets hold the words; one that begins with them first. */
export function searched<G extends Named>(grids: readonly G[], words: string): G[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  const at = (grid: G) => {
    const places = [grid.name, streetsOf(grid)].map((text) => text.toLowerCase().indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  return grids
    .map((grid) => ({ grid, place: at(grid) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ grid }) => grid);
}
