import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { useAreas } from '../shared/areas.js';
import { LazyMap } from '../shared/lazy-map.js';
import { useRead } from '../shared/query.js';
import type { Task } from './types.js';

/** Where a task is: the door and the map for who goes there, the grid for everybody else. */
export function TaskPlace({ of: { area, address, point, state } }: { of: Task }) {
  const { t } = useTranslation();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const grid = useAreas().find(({ value }) => value === area)?.label;
  return (
    <div className="panel stack">
      <h2>{t('place.label')}</h2>
      {grid && <span>{t('place.grid', { name: grid })}</span>}
      {address && <strong>{address}</strong>}
      {point ? (
        <LazyMap grids={grids.data} point={point} label={t('place.label')} />
      ) : (
        <span className="quiet">{t(state === 'finished' ? 'task.placeGone' : 'task.placeLater')}</span>
      )}
    </div>
  );
}
