import { at } from '@linli/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { accessOf, type Me } from '../session/session.js';
import { timeOfDay } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { widestOf } from './home-areas.js';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** 今日日程: the classes of the day, one's own or those of one's area. */
export function Today({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { teaches, oversees } = accessOf(me);
  const widest = widestOf(me);
  const [today] = useState(() => Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS);
  const [from, to] = [today, today + DAY_MS].map((moment) => new Date(moment).toISOString());
  const asked = teaches ? { mine: true } : oversees && widest ? { area: widest } : undefined;
  const { data } = useRead(asked && at('/api/youth/v1/sessions', { ...asked, from, to, limit: 50 }));
  if (!asked) return null;
  return (
    <section className="panel" aria-label={t('workbench.today')}>
      <h2>{t('workbench.today')}</h2>
      {data?.items.length === 0 && <p className="quiet flat">{t('workbench.nothingToday')}</p>}
      <ul className="today">
        {data?.items.map(({ id, title, site, startsAt, endsAt, state, programme }) => (
          <li key={id}>
            <Link to={teaches ? `/classes/${id}` : `/programmes/${programme}`}>
              <time dateTime={startsAt}>
                {timeOfDay(startsAt)}–{timeOfDay(endsAt)}
              </time>
              <span>
                <strong>{title}</strong> <span className="quiet">{site}</span>
                {state === 'cancelled' && ` · ${t('workbench.cancelled')}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
