import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { useAreaName } from '../shared/areas.js';
import { Badge, type Tone } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { useAddressQuery } from '../shared/use-address-query.js';
import { CodeDialog } from './code-dialog.js';
import { RecoveryActions } from './recovery-actions.js';
import { RecoveryForm } from './recovery-form.js';
import { states, type Entered, type Recovery } from './recovery.js';

const tones: Record<Recovery['state'], Tone> = { asked: 'new', proven: 'check', done: 'good', refused: 'bad', stopped: 'quiet' };

/** 账号找回: accounts that are given back in person, by two of the staff. */
export function RecoveriesPage() {
  const { t } = useTranslation();
  const { query } = useAddressQuery();
  const state = states.find((one) => one === query.get('state'));
  const pages = usePages(at('/api/identity/v1/recoveries', state ? { state } : {}));
  const nameOf = useNames(pages.items?.flatMap(({ accountId, askedBy }) => [accountId, askedBy]) ?? []);
  const areaName = useAreaName();
  const [entering, setEntering] = useState(false);
  const [proving, setProving] = useState<Entered>();
  const entered = (one: Entered) => {
    setEntering(false);
    setProving(one);
  };
  const columns: Column<Recovery>[] = [
    {
      key: 'who',
      title: t('recovery.owner'),
      width: 150,
      always: true,
      render: ({ accountId }) => nameOf(accountId) || t('recovery.nameless'),
    },
    { key: 'area', title: t('recovery.community'), width: 130, from: 800, render: ({ area }) => areaName(area) },
    { key: 'reason', title: t('recovery.reason'), least: 180, render: ({ reason }) => reason },
    { key: 'askedBy', title: t('recovery.askedBy'), width: 110, render: ({ askedBy }) => nameOf(askedBy) },
    { key: 'askedAt', title: t('table.registered'), width: 150, from: 900, render: ({ askedAt }) => moment(askedAt) },
    {
      key: 'state',
      title: t('ledger.state'),
      width: 130,
      render: ({ state: now }) => <Badge tone={tones[now]} words={t(`recovery.state.${now}`)} />,
    },
    {
      key: 'actions',
      title: t('table.actions'),
      width: 260,
      screen: true,
      render: (one) => <RecoveryActions of={one} nameOf={nameOf} prove={() => setProving(one)} />,
    },
  ];
  return (
    <>
      <div className="row between">
        <h1>{t('recovery.title')}</h1>
        <Button type="primary" size="large" onClick={() => setEntering(true)}>
          {t('recovery.enter')}
        </Button>
      </div>
      <p>{t('recovery.hint')}</p>
      <ListTable<Recovery>
        name="recoveries"
        title={t('recovery.title')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={({ accountId }) => nameOf(accountId) || t('recovery.nameless')}
        none={t('recovery.none')}
        filters={{
          choices: [
            {
              name: 'state',
              label: t('recovery.anyState'),
              options: states.map((one) => ({ value: one, label: t(`recovery.state.${one}`) })),
            },
          ],
        }}
      />
      {entering && <RecoveryForm done={entered} close={() => setEntering(false)} />}
      {proving && <CodeDialog of={proving} close={() => setProving(undefined)} />}
    </>
  );
}
