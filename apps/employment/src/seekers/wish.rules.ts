import type { Place } from '../grounds/distance.rules.js';
import { toFen } from '../money.rules.js';

/** What nobody but herself is shown. */
export interface Wish {
  home: Place;
  /** Fen an hour, not less. */
  minHourly: number;
  /** Metres on foot, not more. */
  maxMetres: number;
}

type Sealed = Omit<Wish, 'minHourly'> & ({ minHourlyFen: number } | { minHourly: number });

/** What is sealed: the unit is in the name. */
export const writeWish = ({ home, minHourly, maxMetres }: Wish): string =>
  JSON.stringify({ home, minHourlyFen: minHourly, maxMetres } satisfies Sealed);

/** What was sealed before money was whole fen says `minHourly` in yuan, and stays so until she changes her profile (docs/adr/086). */
export function readWish(text: string): Wish {
  const sealed = JSON.parse(text) as Sealed;
  const { home, maxMetres } = sealed;
  return { home, minHourly: 'minHourlyFen' in sealed ? sealed.minHourlyFen : toFen(sealed.minHourly), maxMetres };
}
