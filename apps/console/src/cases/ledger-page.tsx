import { at } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import type { Choice } from '../shared/choice.js';
import { beginOf, plusDays } from '../shared/days.js';
import { useDownload } from '../shared/download.js';
import { inWords, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { usePages, useRead } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { caseStates, dueOf, stateTone, urgencies, type CaseLine } from './case.js';
import { useCaseBulk } from './case-bulk.js';
import { useNames } from './people.js';

const CaseById = lazy(async () => ({ default: (await import('./case-page.js')).CaseById }));

const orders = ['-registered', 'registered', 'due', '-due'] as const;

/** 民情台账: filters live in the address, so that a view can be sent to a colleague. */
export function LedgerPage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const asked = askedFor(query);
  const pages = usePages(at('/api/grid/v1/cases', { ...asked, total: true }));
  return (
    <>
      <div className="row between">
        <h1>{t('ledger.title')}</h1>
        <Link className="button" to="/root-causes">
          {t('rootCause.title')}
        </Link>
      </div>
      <ListTable<CaseLine>
        name="cases"
        title={t('ledger.title')}
        columns={useColumns(pages.items ?? [])}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ number }) => number}
        none={query.size > 0 ? t('ledger.none') : t('common.empty')}
        filters={{
          search: { name: 'q', label: t('caseLedger.search') },
          choices: useChoices(),
          days: { from: t('ledger.from'), to: t('ledger.to') },
          flags: [{ name: 'overdue', label: t('ledger.overdue') }],
        }}
        sorted="-registered"
        tools={<Export asked={asked} />}
        page={{ to: (id) => `/cases/${id}`, show: (id) => <CaseById id={id} /> }}
        bulk={useCaseBulk()}
      />
    </>
  );
}

function useColumns(items: readonly CaseLine[]): Column<CaseLine>[] {
  const { t } = useTranslation();
  const nameOf = useNames(items.map(({ handler }) => handler));
  return [
    { key: 'number', title: t('ledger.number'), width: 165, always: true, render: ({ number }) => number },
    { key: 'category', title: t('ledger.category'), width: 130, from: 720, render: ({ category }) => inWords(category.name) },
    { key: 'description', title: t('ledger.description'), least: 160, cut: true, render: ({ description }) => description },
    { key: 'area', title: t('ledger.area'), width: 140, from: 820, render: ({ area }) => area.name },
    {
      key: 'state',
      title: t('ledger.state'),
      width: 105,
      render: ({ state }) => <Badge tone={stateTone[state] ?? 'quiet'} words={t(`state.${state}`)} />,
    },
    {
      key: 'due',
      title: t('ledger.due'),
      width: 165,
      sort: { ascend: 'due', descend: '-due' },
      render: (one) => (
        <span className={one.overdue ? 'late-words' : ''}>
          {one.overdue && <span className="block">{t('case.overdue')}</span>}
          {moment(dueOf(one))}
        </span>
      ),
    },
    {
      key: 'registered',
      title: t('table.registered'),
      width: 150,
      from: 1080,
      sort: { ascend: 'registered', descend: '-registered' },
      render: ({ registeredAt }) => moment(registeredAt),
    },
    { key: 'urgency', title: t('ledger.urgency'), width: 110, from: 1300, render: ({ urgency }) => t(`urgency.${urgency}`) },
    { key: 'handler', title: t('caseLedger.handler'), width: 110, from: 1450, render: ({ handler }) => nameOf(handler) },
    { key: 'channel', title: t('caseLedger.channel'), width: 120, from: 1650, render: ({ channel }) => t(`channel.${channel}`) },
    { key: 'followers', title: t('caseLedger.followers'), width: 100, hidden: true, render: ({ followers }) => followers },
  ];
}

/** What the service is asked: the address holds days, the service takes moments. */
function askedFor(query: URLSearchParams) {
  const given = (name: string) => query.get(name) ?? undefined;
  const [state, from, to] = [oneOf(caseStates, query.get('state')), query.get('from'), query.get('to')];
  return {
    state: state && [state],
    category: given('category'),
    urgency: oneOf(urgencies, query.get('urgency')),
    area: given('area'),
    q: given('q'),
    overdue: query.get('overdue') === 'true' || undefined,
    from: from ? beginOf(from) : undefined,
    to: to ? beginOf(plusDays(to, 1)) : undefined,
    sort: oneOf(orders, query.get('sort')),
  };
}

function useChoices(): Choice[] {
  const { t } = useTranslation();
  const categories = useRead(at('/api/grid/v1/categories'));
  const areas = useRead(at('/api/grid/v1/grids'));
  const [states, howUrgent] = [useOptions('state'), useOptions('urgency')];
  const kinds = (categories.data?.items ?? []).map(({ code, name }) => ({ value: code, label: inWords(name) }));
  const grids = (areas.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return [
    { name: 'state', label: t('ledger.state'), options: states },
    { name: 'category', label: t('ledger.category'), options: kinds },
    { name: 'urgency', label: t('ledger.urgency'), options: howUrgent },
    { name: 'area', label: t('ledger.area'), options: grids },
  ];
}

function Export({ asked }: { asked: ReturnType<typeof askedFor> }) {
  const { t } = useTranslation();
  const [download, busy] = useDownload();
  return (
    <Button
      icon={<DownloadOutlined />}
      loading={busy}
      onClick={() => void download(at('/api/grid/v1/cases/export.xlsx', asked), `${t('ledger.title')}.xlsx`)}
    >
      {t('ledger.export')}
    </Button>
  );
}
