import { at } from '@linli/client';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { DayRange } from '../shared/day-range.js';
import { beginOf, plusDays } from '../shared/days.js';
import { useDownload } from '../shared/download.js';
import { inWords, moment } from '../shared/format.js';
import { useOptions } from '../shared/options.js';
import { usePages, useRead } from '../shared/query.js';
import { Failed, More, Nothing } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { caseStates, dueOf, stateTone, urgencies, type CaseLine } from './case.js';

/** 民情台账: filters live in the address, so that a view can be sent to a colleague. */
export function LedgerPage() {
  const { t } = useTranslation();
  const { query, set, clear } = useAddressQuery();
  const asked = askedFor(query);
  const pages = usePages(at('/api/grid/v1/cases', asked));
  return (
    <>
      <div className="row between">
        <h1>{t('ledger.title')}</h1>
        <span className="row">
          <Link className="button" to="/root-causes">
            {t('rootCause.title')}
          </Link>
          <Export asked={asked} />
        </span>
      </div>
      <Filters query={query} set={set} clear={clear} />
      {pages.error && !pages.items ? (
        <Failed error={pages.error} retry={() => void pages.refetch()} />
      ) : (
        <Table<CaseLine>
          className="panel"
          rowKey="id"
          size="middle"
          loading={pages.isPending}
          dataSource={pages.items ?? []}
          pagination={false}
          scroll={{ x: 900 }}
          locale={{ emptyText: <Nothing words={query.size > 0 ? t('ledger.none') : undefined} /> }}
          columns={[
            {
              title: t('ledger.number'),
              dataIndex: 'number',
              render: (number: string, { id }) => <Link to={`/cases/${id}`}>{number}</Link>,
              width: 150,
            },
            { title: t('ledger.category'), render: (_, { category }) => inWords(category.name), width: 140 },
            { title: t('ledger.description'), dataIndex: 'description', ellipsis: true },
            { title: t('ledger.area'), render: (_, { area }) => area.name, width: 150 },
            {
              title: t('ledger.state'),
              render: (_, { state }) => <Badge tone={stateTone[state] ?? 'quiet'} words={t(`state.${state}`)} />,
              width: 110,
            },
            {
              title: t('ledger.due'),
              render: (_, one) => (
                <span className={one.overdue ? 'late-words' : ''}>
                  {one.overdue ? `${t('case.overdue')} · ` : ''}
                  {moment(dueOf(one))}
                </span>
              ),
              width: 210,
            },
            { title: t('case.registered'), render: (_, { registeredAt }) => moment(registeredAt), width: 150 },
          ]}
        />
      )}
      <More of={pages} />
    </>
  );
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
    number: given('number'),
    overdue: query.get('overdue') === 'true' || undefined,
    from: from ? beginOf(from) : undefined,
    to: to ? beginOf(plusDays(to, 1)) : undefined,
  };
}

function Filters({
  query,
  set,
  clear,
}: {
  query: URLSearchParams;
  set: (given: Record<string, string | undefined>) => void;
  clear: () => void;
}) {
  const { t } = useTranslation();
  const categories = useRead(at('/api/grid/v1/categories'));
  const areas = useRead(at('/api/grid/v1/grids'));
  const choice = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={label}
      aria-label={label}
      style={{ minWidth: 150 }}
      value={query.get(name)}
      onChange={(value: string | undefined) => set({ [name]: value })}
      options={options}
    />
  );
  const [states, urgencies] = [useOptions('state'), useOptions('urgency')];
  return (
    <section className="panel row" aria-label={t('ledger.title')}>
      {choice('state', t('ledger.state'), states)}
      {choice(
        'category',
        t('ledger.category'),
        (categories.data?.items ?? []).map(({ code, name }) => ({ value: code, label: inWords(name) })),
      )}
      {choice('urgency', t('ledger.urgency'), urgencies)}
      {choice(
        'area',
        t('ledger.area'),
        (areas.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
      )}
      <Input.Search
        key={query.get('number')}
        allowClear
        placeholder={t('ledger.number')}
        aria-label={t('ledger.number')}
        style={{ width: 190 }}
        defaultValue={query.get('number') ?? ''}
        onSearch={(value) => set({ number: value.trim() })}
      />
      <DayRange
        from={query.get('from') ?? undefined}
        to={query.get('to') ?? undefined}
        words={{ from: t('ledger.from'), to: t('ledger.to') }}
        onChange={set}
      />
      <Checkbox checked={query.get('overdue') === 'true'} onChange={(event) => set({ overdue: event.target.checked ? 'true' : undefined })}>
        {t('ledger.overdue')}
      </Checkbox>
      {query.size > 0 && (
        <Button type="link" onClick={clear}>
          {t('ledger.clear')}
        </Button>
      )}
    </section>
  );
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
