import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1024px)');

/** Is there room for the side menu? The frame's styles draw the same line. */
export function useDesk(): boolean {
  return useSyncExternalStore(
    (changed) => {
      wide.addEventListener('change', changed);
      return () => wide.removeEventListener('change', changed);
    },
    () => wide.matches,
  );
}
