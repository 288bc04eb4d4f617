import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useEntries } from '../calendar/use-entries.js';
import { accessOf, type Me } from '../session/session.js';
import { beginOf, plusDays, today } from '../shared/days.js';
import { timeOfDay } from '../shared/format.js';
import { widestOf } from './home-areas.js';

/** 今日日程: what is on today, one's own classes or what is in one's area. */
export function Today({ me }: { me: Me }) {
  const { teaches, oversees } = accessOf(me);
  const widest = widestOf(me);
  if (teaches) return <Day me={me} />;
  return oversees && widest ? <Day me={me} area={widest} /> : null;
}

function Day({ me, area }: { me: Me; area?: string }) {
  const { t } = useTranslation();
  const day = today();
  const { entries, pending } = useEntries(me, { from: beginOf(day), to: beginOf(plusDays(day, 1)), area });
  return (
    <section className="panel" aria-label={t('workbench.today')}>
      <div className="row between">
        <h2>{t('workbench.today')}</h2>
        <Link className="all-link" to="/calendar">
          {t('workbench.week')}
        </Link>
      </div>
      {!pending && entries.length === 0 && <p className="quiet flat">{t('workbench.nothingToday')}</p>}
      <ul className="today">
        {entries
          .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
          .map(({ id, title, site, startsAt, endsAt, cancelled, to }) => (
            <li key={id}>
              <Link to={to}>
                <time dateTime={startsAt}>
                  {timeOfDay(startsAt)}–{timeOfDay(endsAt)}
                </time>
                <span>
                  <strong>{title}</strong> <span className="quiet">{site}</span>
                  {cancelled && ` · ${t('workbench.cancelled')}`}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
