import { at } from '@linli/client';

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { Loaded, Nothing } from '../shared/states.js';

export function HailList({ relation, empty }: { relation: 'asked' | 'raised'; empty: string }) {
  const { t } = useTranslation();
  const hails = useRead(at('/api/volunteering/v1/hails', { relation, limit: 20 }), { refetchInterval: 15_000 });
  return (
    <Loaded of={hails}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing words={empty} />
        ) : (
          <div>
            {items.map((hail) => (
              <Link key={hail.id} to={`/hails/${hail.id}`} className={`item ${hail.callFirst ? 'late' : ''}`}>
                <span className="row between">
                  <strong>{t(`need.${hail.need}`)}</strong>
                  <Badge tone={hail.state === 'hailed' ? 'bad' : 'good'} words={t(`hailState.${hail.state}`)} />
                </span>
                <span className="row between quiet">
                  <span>{hail.metresAway !== undefined && t('hail.away', { n: hail.metresAway })}</span>
                  <span>{moment(hail.raisedAt)}</span>
                </span>
              </Link>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
