import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { API, type Session } from '../types.js';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** Today's and tomorrow's sessions of whoever is on their roster. */
export function ClassesPage() {
  const { t } = useTranslation();
  const [today] = useState(() => Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS);
  const pages = usePages<Session>(`${API}/sessions?mine=true&from=${new Date(today).toISOString()}&to=${new Date(today + 2 * DAY_MS).toISOString()}`);
  return (
    <section className="narrow">
      <h1>{t('youth.classes')}</h1>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) => items.length === 0 ? <Nothing words={t('youth.noClasses')} /> : (
          <div>
            {items.map((one) => (
              <Link key={one.id} to={`/classes/${one.id}`} className="item">
                <strong>{one.title}</strong>
                <p>{one.site}</p>
                <span className="quiet">{moment(one.startsAt)} – {moment(one.endsAt)}</span>
              </Link>
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}
