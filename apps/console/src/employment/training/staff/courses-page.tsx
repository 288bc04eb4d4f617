import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { Badge } from '../../../shared/badge.js';
import { Choices } from '../../../shared/choices.js';
import { inWords } from '../../../shared/format.js';
import { useOptions } from '../../../shared/options.js';
import { useOwnCommunities } from '../../../shared/own-communities.js';
import { usePages } from '../../../shared/query.js';
import { Loaded, More, Nothing } from '../../../shared/states.js';
import { oneOf } from '../../../shared/use-address-query.js';
import { courseStates, courseTone, type Course } from '../types.js';

/** Every course of the area that one works for. */
export function CoursesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const areas = useOwnCommunities();
  const states = useOptions('training.courseState');
  const pages = usePages(
    at('/api/employment/v1/courses', { area: query.get('area') ?? undefined, state: oneOf(courseStates, query.get('state')) }),
  );
  return (
    <>
      <div className="row between heading">
        <h1 className="flat">{t('training.desk')}</h1>
        <Button type="primary" size="large" onClick={() => void navigate('/employment/training/new')}>
          {t('training.newCourse')}
        </Button>
      </div>
      <Choices
        label={t('training.filter')}
        of={[
          { name: 'area', label: t('training.area'), options: areas },
          { name: 'state', label: t('training.state'), options: states },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('training.none')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <CourseCard key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function CourseCard({ of }: { of: Course }) {
  const { t } = useTranslation();
  return (
    <Link to={`/employment/training/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={courseTone[of.state]} words={t(`training.courseState.${of.state}`)} />
      </span>
      <p>
        {inWords(of.skill.name)} · {of.site}
      </p>
      {of.state === 'open' && <span className="quiet">{t('training.freeOf', { n: of.free, of: of.places })}</span>}
    </Link>
  );
}
