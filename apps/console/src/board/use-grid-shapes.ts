import { useCallback } from 'react';

import { settings } from '../session/settings.js';
import { useAreaNames } from '../shared/areas.js';
import { shortName } from './board.rules.js';

/** From the fewest cases to the most. */
export interface Colours {
  open: readonly string[];
  late: readonly string[];
  opacity: number;
}

/** Streets are seen through it. */
const ON_TILES = 0.45;

const upTo = (colours: readonly string[], n: number): string => colours[Math.min(n, colours.length - 1)]!;

/**
 * How the map draws a grid: by what is open, or by what is overdue where anything is; with both numbers.
 * @param colours the same object for every drawing
 */
export function useGridShapes(grids: readonly { area: string; open: number; overdue: number }[] | undefined, colours: Colours) {
  const names = useAreaNames();
  return useCallback(
    (code: string, name: string) => {
      const { open = 0, overdue = 0 } = grids?.find(({ area }) => area === code) ?? {};
      return {
        fill: overdue > 0 ? upTo(colours.late, overdue - 1) : upTo(colours.open, open),
        fillOpacity: settings.baseMap ? ON_TILES : colours.opacity,
        label: `${shortName({ code, name }, names)} ${open}${overdue > 0 ? ` / ${overdue}` : ''}`,
      };
    },
    [grids, names, colours],
  );
}
