import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { accessOf, useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Forbidden, Loaded, More, Nothing } from '../../shared/states.js';
import type { PosterDue } from './types.js';

/** For staff: which papers still hang though their job is over, the longest first. */
export function StillHangingPage() {
  const { data: me } = useMe();
  const { oversees, area } = accessOf(me);
  if (!oversees || !area) return <Forbidden />;
  return <StillHanging area={area} />;
}

function StillHanging({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/posters', { area }));
  return (
    <section className="narrow">
      <h1>{t('sharing.hanging')}</h1>
      <p className="quiet">{t('sharing.hangingHint')}</p>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) => {
          if (items.length === 0) return <Nothing words={t('sharing.noneHanging')} />;
          return (
            <>
              {items.map((one) => (
                <DueLine key={one.id} of={one} />
              ))}
              <More of={pages} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function DueLine({ of }: { of: PosterDue }) {
  const { t } = useTranslation();
  return (
    <Link to={`/jobs/${of.job.id}/share`} className="item">
      <span className="row between">
        <strong>{of.place}</strong>
        <Badge tone="bad" words={t(`sharing.poster.${of.state}`)} />
      </span>
      <p>
        {of.job.title} · {t('sharing.code', { code: of.job.code })}
      </p>
      <span className="quiet">{t('sharing.since', { at: moment(of.dueAt ?? of.at), n: of.copies })}</span>
    </Link>
  );
}
