import { at, type Item } from '@linli/client';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { UnmaskDialog } from './unmask-dialog.js';

/** 儿童台账: who is registered in a community, masked. */
export function ChildrenLedgerPage() {
  const { t } = useTranslation();
  const areas = useOwnCommunities();
  const [chosen, setArea] = useState<string>();
  const area = chosen ?? areas[0]?.value;
  return (
    <>
      <h1>{t('staff.childrenLedger')}</h1>
      <div className="panel">
        <div className="field">
          <label htmlFor="area">{t('staff.area')}</label>
          <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
        </div>
        <span className="quiet">{t('staff.maskedList')}</span>
      </div>
      {area && <Children area={area} filter={`${t('staff.area')} ${areas.find(({ value }) => value === area)?.label ?? area}`} />}
    </>
  );
}

type Child = Item<'/api/youth/v1/children'>;

function Children({ area, filter }: { area: string; filter: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/children', { area, total: true }));
  const [showing, setShowing] = useState<string>();
  const columns: Column<Child>[] = [
    { key: 'name', title: t('staff.childField.name'), width: 140, always: true, render: ({ name }) => name ?? '***' },
    {
      key: 'born',
      title: t('staff.childField.birthday'),
      width: 120,
      render: ({ birthday }) => birthday && t('staff.born', { year: birthday }),
    },
    { key: 'school', title: t('staff.childField.school'), least: 160, render: ({ school }) => school },
    { key: 'registered', title: t('table.registered'), width: 160, render: ({ registeredAt }) => moment(registeredAt) },
    {
      key: 'actions',
      title: t('table.actions'),
      width: 220,
      screen: true,
      render: ({ id }) => (
        <span className="row">
          <Button onClick={() => setShowing(id)}>{t('staff.unmask')}</Button>
          <Link to={`/children-ledger/${id}`}>{t('staff.details')}</Link>
        </span>
      ),
    },
  ];
  return (
    <>
      <ListTable<Child>
        name="children"
        title={t('staff.childrenLedger')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name ?? '***'}
        none={t('staff.noChildren')}
        filtered={[filter]}
        page={{ to: (id) => `/children-ledger/${id}` }}
      />
      {showing && <UnmaskDialog child={showing} done={() => setShowing(undefined)} />}
    </>
  );
}
