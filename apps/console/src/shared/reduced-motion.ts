import { useSyncExternalStore } from 'react';

const wish = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whoever asked their device for less movement gets none here. */
export function usePrefersReducedMotion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      wish.addEventListener('change', listener);
      return () => wish.removeEventListener('change', listener);
    },
    () => wish.matches,
  );
}
