import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { stateTone } from '../cases/case.js';
import { Badge } from '../shared/badge.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';

const FEW = 3;

/** 身边事 on the home page: the latest few of the community, or of the district. */
export function NearbyLines({ community, linked }: { community: string | undefined; linked: boolean }) {
  const { t } = useTranslation();
  const { data } = useRead(at('/api/grid/v1/cases/public', { limit: FEW, area: community }));
  return (
    <section className="panel" aria-label={t('nearby.title')}>
      <div className="row between">
        <h2 className="flat">{t('nearby.title')}</h2>
        <Link className="all-link" to="/nearby">
          {t('common.all')}
        </Link>
      </div>
      {data?.items.length === 0 && <p className="quiet flat">{t('resident.nothingNearby')}</p>}
      {data?.items.map(({ id, category, area, state }) => (
        <Link key={id} to={linked ? `/cases/${id}` : '/nearby'} className="own-item">
          <span className="own-item-what">
            <strong>{inWords(category.name)}</strong>
            <span className="quiet">{area.name}</span>
          </span>
          <Badge tone={stateTone[state] ?? 'quiet'} words={t(`state.${state}`)} />
        </Link>
      ))}
    </section>
  );
}
