import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { usePages, useRead } from '../../shared/query.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { NeedBadge } from './need-list.js';
import { HomeBadges } from './home-list.js';
import type { MicroHome, NeedLine } from './types.js';

/** What came to the staff of an area to be answered, without a word of it. */
export function NeedsTable({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/needs/referred', { area }));
  const nameOf = ({ kind, name }: NeedLine) => [t(`microHome.kind.${kind}`), name].filter(Boolean).join(' · ');
  const columns: Column<NeedLine>[] = [
    { key: 'kind', title: t('microHome.whatKind'), least: 160, always: true, render: nameOf },
    { key: 'home', title: t('microHome.itsName'), least: 150, render: ({ microHome }) => microHome.name },
    { key: 'at', title: t('table.registered'), width: 150, render: ({ at: when }) => moment(when) },
    {
      key: 'stage',
      title: t('microHome.itsStage'),
      width: 150,
      from: 700,
      render: ({ referral }) => referral?.stage && t(`microHome.stage.${referral.stage}`),
    },
    { key: 'state', title: t('ledger.state'), width: 130, render: (one) => <NeedBadge of={one} /> },
  ];
  return (
    <ListTable<NeedLine>
      name="needs"
      title={t('microHome.came')}
      columns={columns}
      of={pages}
      idOf={({ id }) => id}
      nameOf={nameOf}
      none={t('microHome.noneCame')}
      page={{ to: (id) => `/micro-homes/needs/${id}` }}
    />
  );
}

const figures = ['members', 'needs', 'waiting', 'settled'] as const;

/** The micro-homes of an area, and how much comes to each: counts, and never who. */
export function HomesTable({ area }: { area: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/micro-homes', { area }));
  const sums = useRead(at('/api/employment/v1/needs/figures', { area })).data?.items ?? [];
  const columns: Column<MicroHome>[] = [
    { key: 'name', title: t('microHome.itsName'), least: 170, always: true, render: ({ name }) => name },
    { key: 'site', title: t('microHome.site'), least: 150, render: ({ site }) => site },
    { key: 'hours', title: t('microHome.hours'), width: 190, from: 1100, render: ({ hours }) => hours },
    ...figures.map((key) => ({
      key,
      title: t(`microHome.figure.${key}`),
      width: 90,
      render: ({ id }: MicroHome) => sums.find(({ microHome }) => microHome.id === id)?.[key],
    })),
    { key: 'state', title: t('ledger.state'), width: 150, render: (one) => <HomeBadges of={one} /> },
  ];
  return (
    <ListTable<MicroHome>
      name="micro-homes"
      title={t('microHome.figures')}
      columns={columns}
      of={pages}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      none={t('microHome.none')}
      page={{ to: (id) => `/micro-homes/${id}` }}
    />
  );
}
