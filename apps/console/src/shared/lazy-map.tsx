import { lazy, Suspense, type ComponentProps } from 'react';

import type { DistrictMap } from './map.js';
import './map.css';

const Loaded = lazy(async () => ({ default: (await import('./map.js')).DistrictMap }));

/** The map, whose program is loaded beside the page: the page is there before it. */
export function LazyMap(props: ComponentProps<typeof DistrictMap>) {
  return (
    <Suspense fallback={<div className="map-place" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
