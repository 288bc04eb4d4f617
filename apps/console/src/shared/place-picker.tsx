import { at } from '@linli/client';
import { AimOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { gridAt } from './grid-at.js';
import { DistrictMap, type Point } from './map.js';
import { useRead } from './query.js';

/** A point of the district: by a tap on the map, or where the telephone is. Says the grid in words. */
export function PlacePicker({ value, onChange }: { value: Point | undefined; onChange: (point: Point) => void }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const grid = value && gridAt(grids.data, value);
  const here = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onChange({ lon: Math.round(coords.longitude * 1e6) / 1e6, lat: Math.round(coords.latitude * 1e6) / 1e6 }),
      () => setRefused(true),
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  return (
    <div className="stack">
      <span className="quiet">{t('place.hint')}</span>
      <DistrictMap grids={grids.data} point={value} onPick={onChange} label={t('place.label')} />
      <div className="row between">
        <Button icon={<AimOutlined />} onClick={here}>
          {t('place.mine')}
        </Button>
        <span role="status">{value ? grid && t('place.grid', { name: grid.name }) : t('place.none')}</span>
      </div>
      {refused && <Alert type="warning" title={t('place.refused')} />}
      {value && grids.data && !grid && <Alert type="warning" title={t('place.outside')} />}
    </div>
  );
}
