import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { MicroHome } from './types.js';

/** The micro-homes of an area. */
export function HomeList({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/micro-homes', { area }));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('microHome.none')} />
          ) : (
            <>
              {items.map((one) => (
                <HomeLine key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

export function HomeLine({ of }: { of: MicroHome }) {
  const { t } = useTranslation();
  return (
    <Link className="item stack" to={`/micro-homes/${of.id}`}>
      <span className="row between">
        <strong className="large">{of.name}</strong>
        <HomeBadges of={of} />
      </span>
      <span>{of.site}</span>
      {of.hours && (
        <span className="quiet">
          {t('microHome.hours')}：{of.hours}
        </span>
      )}
    </Link>
  );
}

export function HomeBadges({ of }: { of: MicroHome }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {of.hosting && <Badge tone="check" words={t('microHome.hosting')} />}
      {of.member && <Badge tone="good" words={t('microHome.member')} />}
      {of.state === 'closed' && <Badge tone="quiet" words={t('microHome.closed')} />}
      {!of.hosted && <Badge tone="new" words={t('microHome.noHost')} />}
    </span>
  );
}
