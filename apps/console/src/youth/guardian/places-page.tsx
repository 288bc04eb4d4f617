import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Programme } from '../types.js';
import { EnrolmentCard } from './enrolment-card.js';

/** 报名: where the family stands in each line, and what else is open. */
export function PlacesPage() {
  const { t } = useTranslation();
  const enrolments = usePages(at('/api/youth/v1/enrolments'));
  const programmes = usePages(at('/api/youth/v1/programmes', { state: 'open' }));
  return (
    <>
      <h2>{t('guardian.ours')}</h2>
      <Loaded of={{ ...enrolments, data: enrolments.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('youth.noEnrolments')} />
          ) : (
            <>
              {items.map((one) => (
                <EnrolmentCard key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={enrolments} />
      <h2>{t('youth.open')}</h2>
      <Loaded of={{ ...programmes, data: programmes.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('youth.noneOpen')} />
          ) : (
            <>
              {items.map((one) => (
                <Open key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={programmes} />
    </>
  );
}

function Open({ of }: { of: Programme }) {
  const { t } = useTranslation();
  return (
    <Link className="item stack" to={`/children/programmes/${of.id}`}>
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={of.free > 0 ? 'good' : 'new'} words={of.free > 0 ? t('youth.free', { n: of.free }) : t('youth.full')} />
      </span>
      <span className="quiet">
        {of.site} · {t('youth.ages', { from: of.ageFrom, to: of.ageTo })}
      </span>
    </Link>
  );
}
