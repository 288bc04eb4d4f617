import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { useAreaName } from '../../shared/areas.js';
import { Badge } from '../../shared/badge.js';
import { inWords } from '../../shared/format.js';
import { useOptions } from '../../shared/options.js';
import { usePages } from '../../shared/query.js';
import type { Choice } from '../../shared/choice.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { oneOf } from '../../shared/use-address-query.js';
import { programmeKinds, programmeStates, programmeTone, type ProgrammeWhole } from './types.js';

/** 课程: every term and course, of the area that one works for. */
export function ProgrammesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const areas = useOwnCommunities();
  const pages = usePages(
    at('/api/youth/v1/programmes', {
      area: query.get('area') ?? undefined,
      state: oneOf(programmeStates, query.get('state')),
      kind: oneOf(programmeKinds, query.get('kind')),
      total: true,
    }),
  );
  const nameOf = useAreaName();
  const columns: Column<ProgrammeWhole>[] = [
    { key: 'title', title: t('staff.outline.title'), least: 220, always: true, render: ({ title }) => title },
    { key: 'kind', title: t('staff.kindOf'), width: 180, render: ({ kind }) => inWords(kind.name) },
    { key: 'site', title: t('staff.outline.site'), least: 160, render: ({ site }) => site },
    { key: 'area', title: t('staff.area'), width: 120, from: 1300, render: ({ area }) => nameOf(area) },
    { key: 'days', title: t('staff.days'), width: 220, from: 900, render: ({ firstDay, lastDay }) => `${firstDay} – ${lastDay}` },
    { key: 'hours', title: t('staff.when'), width: 130, from: 1000, render: ({ from, to }) => `${from}–${to}` },
    {
      key: 'free',
      title: t('staff.outline.places'),
      width: 150,
      render: ({ state, free, places }) => (state === 'open' ? t('staff.freeOf', { n: free, of: places }) : places),
    },
    {
      key: 'state',
      title: t('staff.state'),
      width: 100,
      render: ({ state }) => <Badge tone={programmeTone[state]} words={t(`staff.programmeState.${state}`)} />,
    },
  ];
  const choices: Choice[] = [
    { name: 'area', label: t('staff.area'), options: areas },
    { name: 'state', label: t('staff.state'), options: useOptions('staff.programmeState') },
    { name: 'kind', label: t('staff.kindOf'), options: useOptions('staff.kind') },
  ];
  return (
    <>
      <div className="row between heading">
        <h1 className="flat">{t('staff.programmes')}</h1>
        <Button type="primary" size="large" onClick={() => void navigate('/programmes/new')}>
          {t('staff.newProgramme')}
        </Button>
      </div>
      <ListTable<ProgrammeWhole>
        name="programmes"
        title={t('staff.programmes')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        none={t('staff.noProgrammes')}
        filters={{ choices }}
        page={{ to: (id) => `/programmes/${id}` }}
      />
    </>
  );
}
