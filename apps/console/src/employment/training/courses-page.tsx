import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useMe } from '../../session/session.js';
import { inWords } from '../../shared/format.js';
import { usePages, useRead } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { metresBetween } from './distance.js';
import { FreeBadge } from './free-badge.js';
import { Mine } from './mine.js';
import type { Course } from './types.js';

/** Where one stands, and what is open. */
export function CoursesPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const home = useRead(me ? at('/api/employment/v1/seekers/me') : undefined).data?.home;
  const courses = usePages(at('/api/employment/v1/courses', { state: 'open' }));
  return (
    <>
      {me && <Mine />}
      <h2>{t('training.open')}</h2>
      <Loaded of={{ ...courses, data: courses.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('training.noneOpen')} />
          ) : (
            <>
              {items.map((one) => (
                <Open key={one.id} of={one} home={home} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={courses} />
    </>
  );
}

function Open({ of, home }: { of: Course; home: Course['point'] | undefined }) {
  const { t } = useTranslation();
  return (
    <Link className="item stack" to={`/training/courses/${of.id}`}>
      <span className="row between">
        <strong>{of.title}</strong>
        <FreeBadge of={of} />
      </span>
      <span>
        {t('training.teaches')}：{inWords(of.skill.name)}
      </span>
      <span className="quiet">
        {of.site}
        {home && ` · ${t('training.near', { n: metresBetween(home, of.point) })}`}
      </span>
    </Link>
  );
}
