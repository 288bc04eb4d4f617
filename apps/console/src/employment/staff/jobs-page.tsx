import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { useLive, usePages } from '../../shared/query.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { oneOf } from '../../shared/use-address-query.js';
import { useAreaName } from '../../shared/areas.js';
import { useDeskArea, useDeskFilters } from './desk-area.js';
import { useJobWords } from './job-words.js';
import { StateTabs } from './state-tabs.js';
import { jobStates, jobTone, type JobLine } from './types.js';

/** Every job of the area one works for, state by state. */
export function JobsPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const area = useDeskArea();
  const state = oneOf(jobStates, query.get('state')) ?? 'published';
  useLive('employment', ['jobs:all']);
  const pages = usePages(at('/api/employment/v1/jobs/managed', { area, state, total: true }));
  const nameOf = useAreaName();
  const { pay } = useJobWords();
  const columns: Column<JobLine>[] = [
    { key: 'title', title: t('desk.jobs'), width: 200, always: true, render: ({ title }) => title },
    { key: 'employer', title: t('desk.employer'), least: 160, render: ({ employer }) => employer.name },
    { key: 'pay', title: t('desk.fact.pay'), width: 150, render: (one) => pay(one.pay) },
    { key: 'area', title: t('desk.area'), width: 140, render: ({ area }) => nameOf(area) },
    { key: 'site', title: t('desk.fact.site'), width: 180, from: 1100, render: ({ site }) => site },
    { key: 'taken', title: t('table.taken'), width: 110, render: ({ taken, openings }) => `${taken} / ${openings}` },
    {
      key: 'state',
      title: t('desk.state'),
      width: 110,
      render: (one) => <Badge tone={jobTone[one.state]} words={t(`desk.jobState.${one.state}`)} />,
    },
  ];
  const filtered = [`${t('desk.state')} ${t(`desk.jobState.${state}`)}`];
  return (
    <>
      <h1>{t('desk.jobs')}</h1>
      <StateTabs label={t('desk.state')} states={jobStates} group="desk.jobState" chosen={state} />
      <ListTable<JobLine>
        name="jobs"
        title={t('desk.jobs')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        none={t('desk.noJobs')}
        filters={useDeskFilters()}
        filtered={filtered}
        page={{ to: (id) => `/employment/jobs/${id}` }}
      />
    </>
  );
}
