import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { moment } from '../../shared/format.js';
import { Badge } from '../../shared/badge.js';
import { useLive, usePages } from '../../shared/query.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { oneOf } from '../../shared/use-address-query.js';
import { useAreaName } from '../../shared/areas.js';
import { useDeskArea, useDeskFilters } from './desk-area.js';
import { StateTabs } from './state-tabs.js';
import { employerStates, employerTone, type EmployerLine } from './types.js';

/** 用工单位 of the area one works for. */
export function EmployersPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const area = useDeskArea();
  const state = oneOf(employerStates, query.get('state')) ?? 'verified';
  useLive('employment', [`desk:${area}`]);
  const pages = usePages(at('/api/employment/v1/employers', { area, state, total: true }));
  const nameOf = useAreaName();
  const columns: Column<EmployerLine>[] = [
    { key: 'name', title: t('desk.employer'), width: 220, always: true, render: ({ name }) => name },
    { key: 'creditCode', title: t('desk.fact.creditCode'), width: 200, render: ({ creditCode }) => creditCode },
    { key: 'address', title: t('desk.fact.address'), least: 180, render: ({ address }) => address },
    { key: 'area', title: t('desk.area'), width: 140, render: ({ area }) => nameOf(area) },
    { key: 'at', title: t('table.registered'), width: 150, render: ({ at: when }) => moment(when) },
    {
      key: 'state',
      title: t('desk.state'),
      width: 110,
      render: (one) => <Badge tone={employerTone[one.state]} words={t(`desk.employerState.${one.state}`)} />,
    },
  ];
  const filtered = [`${t('desk.state')} ${t(`desk.employerState.${state}`)}`];
  return (
    <>
      <h1>{t('desk.employers')}</h1>
      <StateTabs label={t('desk.state')} states={employerStates} group="desk.employerState" chosen={state} />
      <ListTable<EmployerLine>
        name="employers"
        title={t('desk.employers')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        none={t('desk.noEmployers')}
        filters={useDeskFilters()}
        filtered={filtered}
        page={{ to: (id) => `/employment/employers/${id}` }}
      />
    </>
  );
}
