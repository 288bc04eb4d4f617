import { at } from '@linli/client';
import { AimOutlined, CheckOutlined, DragOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { gridAt, gridsOf, middleOf } from './grid-at.js';
import { LazyMap } from './lazy-map.js';
import type { Point } from './map.js';
import { searched, streetsOf, type PlacedBy } from './place.rules.js';
import { useRead } from './query.js';
import './place-picker.css';

interface Props {
  value: Point | undefined;
  onChange: (point: Point, by: PlacedBy) => void;
  /** Looks by itself where the phone is, as long as there is no place. */
  automatic?: boolean;
}

/**
 * A point of the district: where the phone is, a grid that is searched for, or the map moved under a pin, by the keyboard too. Says the
 * grid in words.
 */
export function PlacePicker({ value, onChange, automatic = false }: Props) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const [moving, setMoving] = useState(false);
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const grid = value && gridAt(grids.data, value);
  const chosen = useRef(onChange);
  chosen.current = onChange;
  const here = (by: 'found' | 'phone') =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => chosen.current({ lon: rounded(coords.longitude), lat: rounded(coords.latitude) }, by),
      () => setRefused(true),
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  const looks = automatic && !value;
  useEffect(() => {
    if (looks) here('found');
    // Once, when the question is asked.
  }, []);
  return (
    <div className="stack">
      <GridSearch grids={grids.data} onFound={(point) => onChange(point, 'hand')} />
      <div className="picked-map small-map">
        <LazyMap grids={grids.data} point={value} onCentre={(point) => onChange(point, 'hand')} moving={moving} label={t('place.label')} />
        <svg className={value ? 'map-pin' : 'map-pin unset'} viewBox="0 0 34 44" aria-hidden>
          <path d="M17 43C17 43 32 27 32 16A15 15 0 1 0 2 16C2 27 17 43 17 43Z" />
          <circle cx="17" cy="16" r="5.5" fill="#fff" stroke="none" />
        </svg>
      </div>
      <div className="row">
        <Button icon={<AimOutlined />} onClick={() => here('phone')}>
          {t('place.mine')}
        </Button>
        <Button icon={moving ? <CheckOutlined /> : <DragOutlined />} aria-pressed={moving} onClick={() => setMoving(!moving)}>
          {t(moving ? 'place.moved' : 'place.move')}
        </Button>
      </div>
      <div role="status">
        {value ? grid && <strong>{t('place.grid', { name: grid.name })}</strong> : t('place.none')}
        {grid && streetsOf(grid) && <div className="quiet">{t('place.streets', { streets: streetsOf(grid) })}</div>}
      </div>
      <span className="quiet">{t('place.hint')}</span>
      {refused && !value && <Alert type="warning" title={t('place.refused')} />}
      {value && grids.data && !grid && <Alert type="warning" title={t('place.outside')} />}
    </div>
  );
}

/** There is no register of addresses: grids are found by their name, their estates and streets. */
function GridSearch({ grids, onFound }: { grids: Parameters<typeof gridsOf>[0]; onFound: (point: Point) => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const found = searched(gridsOf(grids), words);
  return (
    <div className="stack tight" role="search">
      <Input
        type="search"
        size="large"
        allowClear
        maxLength={40}
        aria-label={t('place.search')}
        placeholder={t('place.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        // It stands within a form, which is not sent by it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {words.trim() && found.length === 0 && (
        <span className="quiet" role="status">
          {t('place.notFound')}
        </span>
      )}
      {found.length > 0 && (
        <ul className="places">
          {found.map((grid) => (
            <li key={grid.code}>
              <button
                type="button"
                onClick={() => {
                  const middle = middleOf(grids, grid.code);
                  if (middle) onFound(middle);
                  setWords('');
                }}
              >
                {grid.name} <span className="quiet">{streetsOf(grid)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
