import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Category } from '../cases/case.js';
import { Badge } from '../shared/badge.js';
import { inWords } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { useRead } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { Clocks } from './clocks.js';
import { groupsOf, prefixOf } from './groups.js';

const states = ['offered', 'withdrawn'] as const satisfies readonly Category['state'][];

/** 事项类别: all of them, in the order in which they are offered, with the deadlines above. */
export function CategoriesPage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const read = useRead(at('/api/grid/v1/categories'));
  const group = query.get('group') ?? undefined;
  const state = oneOf(states, query.get('state'));
  const stateOptions = useOptions('categories.state', states);
  const all = read.data?.items;
  const shown = all?.filter((one) => (!group || prefixOf(one) === group) && (!state || one.state === state));
  const columns: Column<Category>[] = [
    { key: 'name', title: t('categories.name'), width: 200, always: true, render: ({ name }) => inWords(name) },
    { key: 'group', title: t('categories.group'), width: 120, render: (one) => inWords(one.group) },
    { key: 'urgency', title: t('ledger.urgency'), width: 120, render: ({ urgency }) => t(`urgency.${urgency}`) },
    {
      key: 'handledBy',
      title: t('categories.handledBy'),
      width: 150,
      render: ({ handledBy }) => (handledBy ? t(`role.${handledBy}`) : t('categories.nobody')),
    },
    { key: 'unit', title: t('case.unit'), least: 180, render: ({ unit }) => inWords(unit) },
    { key: 'questions', title: t('categories.questions'), width: 90, render: ({ questions }) => questions.length || '—' },
    { key: 'common', title: t('categories.common'), width: 90, from: 1000, render: ({ common }) => (common ? t('common.yes') : '—') },
    {
      key: 'state',
      title: t('staff.state'),
      width: 90,
      render: (one) => <Badge tone={one.state === 'offered' ? 'good' : 'quiet'} words={t(`categories.state.${one.state}`)} />,
    },
    { key: 'code', title: t('categories.code'), width: 190, from: 1300, render: ({ code }) => <code>{code}</code> },
  ];
  return (
    <>
      <div className="row between apart">
        <h1>{t('categories.title')}</h1>
        <Link className="button" to="/categories/new">
          {t('categories.new')}
        </Link>
      </div>
      <Clocks />
      <ListTable<Category>
        name="categories"
        title={t('categories.title')}
        columns={columns}
        of={{ items: shown, error: read.error, isPending: read.isPending, refetch: read.refetch }}
        idOf={({ id }) => id}
        nameOf={({ name }) => inWords(name)}
        none={t('categories.none')}
        filters={{
          choices: [
            {
              name: 'group',
              label: t('categories.group'),
              options: groupsOf(all ?? []),
            },
            { name: 'state', label: t('staff.state'), options: stateOptions },
          ],
        }}
        page={{ to: (id) => `/categories/${id}` }}
      />
    </>
  );
}
