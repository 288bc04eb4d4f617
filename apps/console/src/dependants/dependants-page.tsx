import { PhoneOutlined } from '@ant-design/icons';
import { at } from '@linli/client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { DependantView } from '../family/types.js';
import { useCommunities } from '../shared/areas.js';
import { moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { HeardDialog } from './heard-dialog.js';
import { RequestActions } from './request-actions.js';

const states = ['asked', 'active'] as const;

/** 代办确认: whose yes is still to be heard in the reader's communities, and for whom somebody acts there. */
export function DependantsPage() {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const state = oneOf(states, query.get('state')) ?? 'asked';
  const [hearing, setHearing] = useState<DependantView>();
  const pages = usePages(at('/api/identity/v1/dependants', { state }));
  return (
    <>
      <h1>{t('dependants.title')}</h1>
      <p>{t('dependants.hint')}</p>
      <Segmented
        block
        className="apart"
        aria-label={t('dependants.title')}
        value={state}
        onChange={(value) => set({ state: value })}
        options={states.map((value) => ({ value, label: t(`dependants.${value}`) }))}
      />
      <ListTable<DependantView>
        name={`dependants-${state}`}
        title={t('dependants.title')}
        columns={useColumns(setHearing)}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        none={t(state === 'asked' ? 'dependants.noneAsked' : 'dependants.noneActive')}
        filtered={[t(`dependants.${state}`)]}
      />
      {hearing && <HeardDialog of={hearing} close={() => setHearing(undefined)} />}
    </>
  );
}

/** An elder, and who of the family acts for her or asks to, who can be called before a visit. */
function useColumns(hear: (of: DependantView) => void): Column<DependantView>[] {
  const { t } = useTranslation();
  const communities = useCommunities();
  return [
    { key: 'name', title: t('dependants.elder'), width: 110, always: true, render: ({ name }) => name },
    { key: 'keeper', title: t('dependants.keeper'), width: 120, render: ({ keeperName }) => keeperName || t('dependants.aResident') },
    { key: 'relation', title: t('dependants.relation'), width: 110, render: ({ relation }) => t(`family.relations.${relation}`) },
    {
      key: 'phone',
      title: t('case.contact.phone'),
      width: 150,
      render: ({ keeperPhone }) =>
        keeperPhone && (
          <a href={`tel:${keeperPhone}`} aria-label={t('dependants.call', { phone: keeperPhone })}>
            <PhoneOutlined aria-hidden /> {keeperPhone}
          </a>
        ),
    },
    {
      key: 'community',
      title: t('dependants.community'),
      least: 140,
      render: ({ area }) => communities.find(({ value }) => value === area)?.label ?? area,
    },
    { key: 'since', title: t('dependants.since'), width: 150, render: ({ askedAt }) => moment(askedAt) },
    { key: 'heard', title: t('dependants.heard'), width: 130, from: 900, render: ({ how }) => how && t(`family.heard.${how}`) },
    {
      key: 'actions',
      title: t('table.actions'),
      width: 240,
      screen: true,
      render: (one) => <RequestActions of={one} hear={() => hear(one)} />,
    },
  ];
}
