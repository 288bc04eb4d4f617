import { at } from '@linli/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useOptions } from '../../shared/options.js';
import { useLive, usePages } from '../../shared/query.js';
import { Badge } from '../../shared/badge.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { DemandActions, DemandDialog, DemandOutcome, type Doing } from './demand-actions.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { oneOf } from '../../shared/use-address-query.js';
import { demandStates, demandTone, type DemandLine } from './types.js';

/** 家长需求清单, for those who decide: the most wanted first. */
export function DemandsPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const areas = useOwnCommunities();
  useLive('youth', ['demands:all']);
  const pages = usePages(
    at('/api/youth/v1/demands', { area: query.get('area') ?? undefined, state: oneOf(demandStates, query.get('state')) }),
  );
  const [doing, setDoing] = useState<Doing>();
  const columns: Column<DemandLine>[] = [
    {
      key: 'title',
      title: t('staff.demandTitle'),
      least: 200,
      always: true,
      render: ({ title }) => title,
    },
    { key: 'words', title: t('staff.demandWords'), least: 160, from: 900, render: ({ words }) => words },
    { key: 'votes', title: t('staff.demandVotes'), width: 110, render: ({ votes }) => t('staff.votes', { n: votes }) },
    { key: 'outcome', title: t('staff.demandOutcome'), least: 160, render: (one) => <DemandOutcome of={one} /> },
    {
      key: 'state',
      title: t('staff.state'),
      width: 110,
      render: ({ state }) => <Badge tone={demandTone[state]} words={t(`staff.demandState.${state}`)} />,
    },
    { key: 'actions', title: t('table.actions'), width: 270, screen: true, render: (one) => <DemandActions of={one} ask={setDoing} /> },
  ];
  return (
    <>
      <h1>{t('staff.demands')}</h1>
      <ListTable<DemandLine>
        name="demands"
        title={t('staff.demands')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        none={t('staff.noDemands')}
        filters={{
          choices: [
            { name: 'area', label: t('staff.area'), options: areas },
            { name: 'state', label: t('staff.state'), options: useOptions('staff.demandState') },
          ],
        }}
      />
      {doing && <DemandDialog doing={doing} done={() => setDoing(undefined)} />}
    </>
  );
}
