import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { useAreaName } from '../../../shared/areas.js';
import { Badge } from '../../../shared/badge.js';
import type { Choice } from '../../../shared/choice.js';
import { inWords } from '../../../shared/format.js';
import { useOptions } from '../../../shared/options.js';
import { useOwnCommunities } from '../../../shared/own-communities.js';
import { usePages } from '../../../shared/query.js';
import { ListTable, type Column } from '../../../shared/table/list-table.js';
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
    at('/api/employment/v1/courses', {
      area: query.get('area') ?? undefined,
      state: oneOf(courseStates, query.get('state')),
      total: true,
    }),
  );
  const nameOf = useAreaName();
  const columns: Column<Course>[] = [
    { key: 'title', title: t('training.outline.title'), least: 200, always: true, render: ({ title }) => title },
    { key: 'skill', title: t('training.skill'), width: 160, render: ({ skill }) => inWords(skill.name) },
    { key: 'site', title: t('training.site'), least: 160, render: ({ site }) => site },
    { key: 'area', title: t('training.area'), width: 120, from: 900, render: ({ area }) => nameOf(area) },
    {
      key: 'free',
      title: t('training.places'),
      width: 150,
      render: ({ state, free, places }) => (state === 'open' ? t('training.freeOf', { n: free, of: places }) : places),
    },
    {
      key: 'state',
      title: t('training.state'),
      width: 100,
      render: ({ state }) => <Badge tone={courseTone[state]} words={t(`training.courseState.${state}`)} />,
    },
  ];
  const choices: Choice[] = [
    { name: 'area', label: t('training.area'), options: areas },
    { name: 'state', label: t('training.state'), options: states },
  ];
  return (
    <>
      <div className="row between heading">
        <h1 className="flat">{t('training.desk')}</h1>
        <Button type="primary" size="large" onClick={() => void navigate('/employment/training/new')}>
          {t('training.newCourse')}
        </Button>
      </div>
      <ListTable<Course>
        name="courses"
        title={t('training.desk')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        none={t('training.none')}
        filters={{ choices }}
        page={{ to: (id) => `/employment/training/${id}` }}
      />
    </>
  );
}
