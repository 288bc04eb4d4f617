import { useMemo, type ComponentProps } from 'react';

import { DistrictMap } from '../shared/map.js';
import { clusterLayer, type Drawn } from './cluster-layer.js';
import { heatLayer } from './heat-layer.js';

interface Props extends ComponentProps<typeof DistrictMap> {
  cases: readonly Drawn[];
  drawn: 'points' | 'heat';
  onCase: (id: string) => void;
}

/** The district's map with its cases: as points that lie together where they are close, or as heat. */
export function CaseMap({ cases, drawn, onCase, ...map }: Props) {
  const overlay = useMemo(() => (drawn === 'heat' ? heatLayer(cases) : clusterLayer(cases, onCase)), [cases, drawn, onCase]);
  return <DistrictMap {...map} overlay={overlay} />;
}
