import { at } from '@linli/client';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { LazyMap } from '../../shared/lazy-map.js';
import { useRead } from '../../shared/query.js';
import type { JobLine } from '../staff/types.js';

/** Where the listed jobs are; each is in words in the list below. */
export function JobsMap({ of }: { of: readonly JobLine[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const pins = useMemo(() => of.map(({ id, point, title }) => ({ id, point, label: title })), [of]);
  return (
    <div className="apart">
      <LazyMap grids={grids.data} pins={pins} onPin={(id) => void navigate(`/jobs/${id}`)} label={t('jobs.mapOf')} />
      <span className="quiet">{t('jobs.mapHint')}</span>
    </div>
  );
}
