import { at } from '@linli/client';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { inWords } from '../shared/format.js';
import { DistrictMap, type Point } from '../shared/map.js';
import { useRead } from '../shared/query.js';
import type { PublicCase } from './types.js';

/** Where the listed matters are; each is in words in the list too. */
export function NearbyMap({
  of,
  from,
  opens,
}: {
  of: readonly PublicCase[];
  from: Point | undefined;
  opens: (one: PublicCase) => boolean;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const pins = useMemo(
    () => of.map(({ id, point, category, state }) => ({ id, point, label: `${inWords(category.name)} · ${t(`state.${state}`)}` })),
    [of, t],
  );
  const open = (id: string) => {
    const one = of.find((shown) => shown.id === id);
    if (one && opens(one)) void navigate(`/cases/${id}`);
  };
  return (
    <div className="apart">
      <DistrictMap grids={grids.data} pins={pins} {...(from ? { point: from } : {})} onPin={open} label={t('nearby.mapOf')} tall />
      <p className="quiet">{t('nearby.mapHint')}</p>
    </div>
  );
}
