import { at } from '@linli/client';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { settings } from '../session/settings.js';
import { useAreaNames } from '../shared/areas.js';
import { inWords } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { useRead } from '../shared/query.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { shortName } from './board.rules.js';
import type { Days } from './period.rules.js';
import { useGridShapes } from './use-grid-shapes.js';

const CaseMap = lazy(async () => ({ default: (await import('./case-map.js')).CaseMap }));

const drawings = ['grids', 'points', 'heat'] as const;
const colours = { open: ['#173a2c', '#1f5a41', '#2a7d58', '#379f70'], late: ['#8c2f2f', '#b53a37', '#e0524b'], opacity: 0.9 };

interface Props {
  area: string;
  days: Days | undefined;
  down: (code: string) => void;
}

/** The map: the grids by what is open and late, or the cases of the period as points or heat. */
export function CockpitMap({ area, days, down }: Props) {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const drawn = oneOf(drawings, query.get('map')) ?? 'grids';
  const grids = useRead(at('/api/grid/v1/grids.geojson', area ? { area } : {}));
  const map = {
    tall: true,
    grids: grids.data,
    // From a district one comes to the community first.
    onGrid: (code: string) => down(area.length < 12 ? code.slice(0, 12) : code),
    label: t('cockpit.map'),
  };
  return (
    <section>
      <div role="group" aria-label={t('cockpit.drawing')} className="wall-choices">
        {drawings.map((one) => (
          <button key={one} type="button" aria-pressed={one === drawn} onClick={() => set({ map: one === 'grids' ? undefined : one })}>
            {t(`cockpit.drawings.${one}`)}
          </button>
        ))}
      </div>
      {drawn === 'grids' ? <Grids area={area} map={map} /> : <Cases area={area} days={days} drawn={drawn} map={map} />}
    </section>
  );
}

type OfMap = React.ComponentProps<typeof LazyMap>;

function Grids({ area, map }: { area: string; map: OfMap }) {
  const { t } = useTranslation();
  const counts = useRead(at('/api/grid/v1/cases/map', area ? { area } : {}));
  const shapes = useGridShapes(counts.data?.items, colours);
  return (
    <>
      <LazyMap {...map} shapes={shapes} />
      <p>{t('cockpit.legend')}</p>
    </>
  );
}

function Cases({ area, days, drawn, map }: { area: string; days: Days | undefined; drawn: 'points' | 'heat'; map: OfMap }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const points = useRead(at('/api/grid/v1/cases/points', { ...(area ? { area } : {}), ...days })).data;
  const categories = useRead(at('/api/grid/v1/categories')).data;
  const areas = useAreaNames();
  const cases = useMemo(() => {
    const names = new Map(categories?.items.map(({ code, name }) => [code, inWords(name)]));
    return (points?.items ?? []).map(({ id, category, state, term, point }) => ({
      id,
      term,
      point,
      label: [names.get(category) ?? category, t(`state.${state}`), ...(term === 'overdue' ? [t('cockpit.overdue')] : [])].join(' · '),
    }));
  }, [points, categories, t]);
  const shapes = useCallback(
    (code: string, name: string) => ({
      fill: '#1d3350',
      fillOpacity: (settings.baseMap ?? settings.ground) ? 0.15 : 0.7,
      label: shortName({ code, name }, areas),
      onTouch: true,
    }),
    [areas],
  );
  const onCase = useCallback((id: string) => void navigate(`/cases/${id}`), [navigate]);
  const late = cases.filter(({ term }) => term === 'overdue').length;
  return (
    <>
      <Suspense fallback={<div className="map-place" />}>
        <CaseMap {...map} shapes={shapes} cases={cases} drawn={drawn} onCase={onCase} />
      </Suspense>
      <p>
        {t('cockpit.shown', { n: cases.length, late })} {points?.more && t('cockpit.newestOnly')} {t(`cockpit.drawingLegend.${drawn}`)}
      </p>
    </>
  );
}
