import { useState } from 'react';

import type { Point } from '../shared/map.js';

export type Here = { state: 'unknown' | 'asking' | 'refused' } | { state: 'known'; point: Point };

const WAIT_MS = 10_000;

/** Where this device is, when somebody asks for it: to about a hundred metres, which is all that is sent. */
export function useHere(): [Here, () => void] {
  const [here, setHere] = useState<Here>({ state: 'unknown' });
  const ask = () => {
    setHere({ state: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setHere({ state: 'known', point: { lon: rough(coords.longitude), lat: rough(coords.latitude) } }),
      () => setHere({ state: 'refused' }),
      { timeout: WAIT_MS },
    );
  };
  return [here, ask];
}

const rough = (degrees: number): number => Math.round(degrees * 1000) / 1000;
