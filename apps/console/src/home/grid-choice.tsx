import { at } from '@linli/client';
import { AimOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAreas } from '../shared/areas.js';
import { gridAt } from '../shared/grid-at.js';
import { useRead } from '../shared/query.js';
import { chooseHomeGrid } from './home-grid.js';

const WAIT_MS = 10_000;

/** In which grid somebody lives: chosen from a list, or found on this phone by where it is. Where that is, nobody is told. */
export function GridChoice({ chosen, done }: { chosen: string | undefined; done: () => void }) {
  const { t } = useTranslation();
  const areas = useAreas();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const [lost, setLost] = useState(false);
  const choose = (code: string) => {
    chooseHomeGrid(code);
    done();
  };
  const find = () => {
    setLost(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const grid = gridAt(grids.data, { lon: coords.longitude, lat: coords.latitude });
        if (grid) choose(grid.code);
        else setLost(true);
      },
      () => setLost(true),
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };
  const communities = areas.filter(({ value }) => value.length === 12);
  return (
    <div className="grid-choice stack">
      <label htmlFor="home-grid">{t('resident.whichGrid')}</label>
      <select id="home-grid" className="plain-select" value={chosen ?? ''} onChange={({ target }) => target.value && choose(target.value)}>
        <option value="">{t('resident.choose')}</option>
        {communities.map(({ value, label }) => (
          <optgroup key={value} label={label}>
            {areas
              .filter((grid) => grid.value.length > 12 && grid.value.startsWith(value))
              .map((grid) => (
                <option key={grid.value} value={grid.value}>
                  {grid.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="button" disabled={!grids.data} onClick={find}>
        <AimOutlined aria-hidden /> {t('place.mine')}
      </button>
      {lost && <span role="alert">{t('resident.gridLost')}</span>}
    </div>
  );
}
